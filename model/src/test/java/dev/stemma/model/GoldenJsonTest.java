package dev.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON form of each type is a promise: the golden files are read and written by Jackson 2 and by Jackson 3, byte for
 * byte equal.
 */
class GoldenJsonTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper()
                    .registerModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module());

    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            new tools.jackson.databind.json.JsonMapper();

    /** A value, its type, and the name of its golden file. */
    record Golden(String file, Class<?> type, Object value) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Golden> golden() {
        return Stream.of(
                new Golden("source.json", Source.class, Samples.source()),
                new Golden("paper.json", Paper.class, Samples.paper()),
                new Golden("claim.json", Claim.class, Samples.claim()),
                new Golden("capability.json", Capability.class, Samples.capability()),
                new Golden("model.json", LanguageModel.class, Samples.model()),
                new Golden("benchmark.json", Benchmark.class, Samples.benchmark()),
                new Golden("system.json", ComparedSystem.class, Samples.system()),
                new Golden("result.json", BenchmarkResult.class, Samples.result()));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void jackson_2_writes_the_golden_file(Golden golden) throws IOException {
        assertThat(JACKSON_2.writeValueAsString(golden.value())).isEqualTo(text(golden));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void jackson_3_writes_the_golden_file(Golden golden) throws IOException {
        assertThat(JACKSON_3.writeValueAsString(golden.value())).isEqualTo(text(golden));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void jackson_2_reads_the_golden_file(Golden golden) throws IOException {
        assertThat((Object) JACKSON_2.readValue(text(golden), golden.type())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void jackson_3_reads_the_golden_file(Golden golden) throws IOException {
        assertThat((Object) JACKSON_3.readValue(text(golden), golden.type())).isEqualTo(golden.value());
    }

    @Test
    void a_claim_without_a_verdict_is_refused_by_both() {
        String json = "{\"id\":\"a/b/c\",\"paper\":\"a\",\"section\":\"1\",\"kind\":\"result\"}";

        assertThatThrownBy(() -> JACKSON_2.readValue(json, Claim.class)).hasMessageContaining("verdict");
        assertThatThrownBy(() -> JACKSON_3.readValue(json, Claim.class)).hasMessageContaining("verdict");
    }

    private static String text(Golden golden) throws IOException {
        try (InputStream in = GoldenJsonTest.class.getResourceAsStream("golden/" + golden.file())) {
            return new String(Objects.requireNonNull(in, golden.file()).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
