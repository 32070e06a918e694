package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every sentence of the corpus is our own: no English text shares eight words in a row with a paper, titles aside. */
class PaperRunsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path CORPUS = Path.of("src/main/resources/dev/stemma/corpus/gpt");

    /** Titles of works, which are names; in the form in which runs are compared. */
    private static final List<String> TITLES = List.of(
            "edinburgh's phrase based machine translation systems for wmt 14",
            "winogrande an adversarial winograd schema challenge at scale",
            "megatron lm training multi billion parameter language models using model parallelism");

    @Test
    void no_text_of_the_corpus_shares_eight_words_in_a_row_with_a_paper() throws IOException {
        PaperRuns papers;
        try (InputStream in = PaperRunsTest.class.getResourceAsStream("paper-runs.bin")) {
            papers = PaperRuns.read(Objects.requireNonNull(in));
        }
        assertThat(papers.size()).isGreaterThan(90_000);
        List<String> shared = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                for (JsonNode text : JSON.readTree(file).findValues("en")) {
                    papers.sharedWith(text.asString()).stream()
                            .filter(run -> !TITLES.contains(run))
                            .forEach(run ->
                                    shared.add(CORPUS.relativize(file) + ": '" + run + "' in: " + text.asString()));
                }
            }
        }

        assertThat(shared).isEmpty();
    }

    @Test
    void eight_words_in_a_row_are_found_across_line_breaks_and_seven_are_not() {
        PaperRuns papers = PaperRuns.of("Of the nine rivers, seven flow north; the oth-\ners end in salt lakes.");

        assertThat(papers.size()).isEqualTo(6);
        assertThat(papers.sharedWith("We read: nine Rivers seven flow NORTH, the *others* end somewhere"))
                .containsExactly("nine rivers seven flow north the others end");
        assertThat(papers.sharedWith("nine rivers seven flow north the others stop"))
                .isEmpty();
        assertThat(papers.sharedWith("of the nine rivers seven flow north the others end in salt lakes"))
                .containsExactly("of the nine rivers seven flow north the others end in salt lakes");
    }

    @Test
    void hashes_survive_writing_and_reading() throws IOException {
        PaperRuns papers = PaperRuns.of("one two three four five six seven eight nine");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.write(out);

        assertThat(out.size()).isEqualTo(4 + 2 * 5);
        assertThat(PaperRuns.read(new ByteArrayInputStream(out.toByteArray()))
                        .sharedWith("two three four five six seven eight nine"))
                .containsExactly("two three four five six seven eight nine");
    }
}
