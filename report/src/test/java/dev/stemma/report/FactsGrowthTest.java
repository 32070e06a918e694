package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.problem.ReadLimits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What four times as large a corpus has of facts takes about four times as much room, however its parts are joined. */
class FactsGrowthTest {

    private static final int MANY = 100;

    /** A corpus of any size in which something could be paired with everything. */
    enum Worst {
        CHAIN_OF_PAPERS(n -> papers(n, true)),
        BENCHMARK_OF_EACH_FLAGSHIP(n -> papers(n, false) + models(n) + ",\"benchmarks\":["
                + each(n, i -> benchmark("b" + i, metric("m"))) + "],\"results\":["
                + each(n, i -> result("m" + i, "b" + i, "m", "")) + "]"),
        METRIC_OF_EACH_FLAGSHIP(n -> papers(n, true) + models(n) + ",\"benchmarks\":["
                + benchmark("b", each(n, i -> metric("m" + i))) + "],\"results\":["
                + each(n, i -> result("m" + i, "b", "m" + i, "")) + "]"),
        SPLITS_OF_ONE_FLAGSHIP(n -> papers(2, true) + models(2) + ",\"benchmarks\":[" + benchmark("b", metric("m"))
                + "],\"results\":[" + each(n, i -> result("m1", "b", "m", ",\"split\":\"s" + i + "\"")) + "]"),
        CAPABILITY_SHOWN_BY_EACH(n -> papers(n, false)
                + ",\"capabilities\":[{\"id\":\"c\",\"kind\":\"ability\",\"name\":{\"en\":\"C\",\"zh\":\"C\"},"
                + "\"description\":{\"en\":\"D\",\"zh\":\"D\"},\"demonstrations\":["
                + each(n, i -> "{\"tier\":\"demonstrated\",\"paper\":\"p" + i + "\"," + place(i + 1) + "}") + "]}]");

        private final IntFunction<String> parts;

        Worst(IntFunction<String> parts) {
            this.parts = parts;
        }

        private long lengthOfFacts(int many) {
            String document =
                    "{\"format\":1,\"id\":\"worst\",\"title\":{\"en\":\"W\",\"zh\":\"W\"},\"dataVersion\":\"0.1.0\","
                            + "\"license\":\"CC0-1.0\",\"languages\":[\"en\",\"zh\"],"
                            + "\"sources\":[{\"id\":\"s\",\"kind\":\"paper\",\"title\":\"S\"}]" + parts.apply(many)
                            + "}";
            return Json.facts(Facts.of(CorpusReader.check(
                                    new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                                    "worst",
                                    ReadLimits.standard())
                            .orThrow()))
                    .length();
        }
    }

    @ParameterizedTest
    @EnumSource
    void facts_do_not_grow_with_the_square(Worst worst) {
        assertThat(worst.lengthOfFacts(4 * MANY)).isLessThan(5 * worst.lengthOfFacts(MANY));
    }

    private static String each(int many, IntFunction<String> one) {
        return IntStream.range(0, many).mapToObj(one).collect(Collectors.joining(","));
    }

    private static String place(int page) {
        return "\"source\":\"s\",\"locator\":{\"page\":" + page + "}";
    }

    private static String papers(int many, boolean isChain) {
        return ",\"papers\":["
                + each(
                        many,
                        i -> "{\"id\":\"p" + i
                                + "\",\"title\":\"P\",\"documents\":[\"s\"],\"dates\":[{\"kind\":\"preprint\","
                                + "\"date\":\"" + LocalDate.of(1990, 1, 1).plusDays(i) + "\"," + place(1) + "}]"
                                + (isChain && i > 0
                                        ? ",\"buildsOn\":[{\"work\":\"p" + (i - 1) + "\",\"how\":\"cites\"," + place(1)
                                                + "}]"
                                        : "")
                                + "}")
                + "]";
    }

    private static String models(int many) {
        return ",\"models\":["
                + each(
                        many,
                        i -> "{\"id\":\"m" + i + "\",\"name\":\"M\",\"paper\":\"p" + i + "\",\"flagship\":true,"
                                + "\"disclosures\":[{\"quantity\":\"parameters\",\"figures\":[{\"kind\":\"stated\",\"value\":\""
                                + (i + 1) + "\"," + place(1) + "}]}]}")
                + "]";
    }

    private static String benchmark(String id, String metrics) {
        return "{\"id\":\"" + id + "\",\"name\":\"B\",\"description\":{\"en\":\"D\",\"zh\":\"D\"},\"metrics\":["
                + metrics + "]}";
    }

    private static String metric(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"M\",\"unit\":\"percent\",\"better\":\"higher\"}";
    }

    private static String result(String model, String benchmark, String metric, String split) {
        return "{\"model\":\"" + model + "\",\"benchmark\":\"" + benchmark + "\",\"metric\":\"" + metric
                + "\",\"setting\":\"zero-shot\"" + split + ",\"score\":\"50\"," + place(1) + "}";
    }
}
