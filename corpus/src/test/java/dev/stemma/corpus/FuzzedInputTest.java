package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The inputs with which the fuzzer reached new code of the reader: one for each outcome that it found, and what came of it.
 *
 * <p>The fuzzer begins with the same files, see {@code CONTRIBUTING.md}. After another run of it, copy what is new beside
 * them, and its outcome into the list.
 */
class FuzzedInputTest {

    private static final Path INPUTS =
            Path.of("src", "fuzz", "resources", "dev", "stemma", "corpus", "CorpusReaderFuzzInputs");

    private static Map<String, CheckedCorpus> checked() throws IOException {
        Map<String, CheckedCorpus> checked = new TreeMap<>();
        for (String kind : List.of("document", "archive")) {
            try (Stream<Path> files = Files.list(INPUTS.resolve(kind))) {
                for (Path file : files.toList()) {
                    checked.put(
                            kind + "/" + file.getFileName(),
                            CorpusReader.check(file, ReadLimits.standard().with(Limit.PROBLEMS, 50)));
                }
            }
        }
        return checked;
    }

    @Test
    void each_breaks_the_rules_that_it_broke() throws IOException {
        Map<String, String> outcomes = new TreeMap<>();
        checked()
                .forEach((file, outcome) -> outcomes.put(
                        file,
                        outcome.problems().stream()
                                .map(problem -> problem.rule().id())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(" "))));

        assertThat(outcomes.entrySet().stream().map(outcome -> (outcome.getKey() + " " + outcome.getValue()).strip()))
                .containsExactlyElementsOf(expected());
    }

    private static List<String> expected() throws IOException {
        try (InputStream in = FuzzedInputTest.class.getResourceAsStream("fuzzed-outcomes.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void problems_are_located_and_corpora_read_back_equal(@TempDir Path folder) throws IOException {
        Path again = folder.resolve("again.json");
        for (Map.Entry<String, CheckedCorpus> input : checked().entrySet()) {
            assertThat(input.getValue().problems()).as(input.getKey()).allSatisfy(problem -> {
                assertThat(problem.file()).isNotBlank();
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
                assertThat(problem.toString()).hasSizeLessThan(5_000);
            });
            if (input.getValue().isValid()) {
                CorpusWriter.writeDocument(input.getValue().orThrow(), again);
                assertThat(CorpusReader.read(again))
                        .as(input.getKey())
                        .isEqualTo(input.getValue().orThrow());
            }
        }
    }
}
