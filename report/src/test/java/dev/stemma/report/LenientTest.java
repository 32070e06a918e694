package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus with problems is refused, and answered all the same by whoever asks for that. */
class LenientTest {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("render"),
            List.of("render", "--full", "--format", "markdown", "--lang", "zh"),
            List.of("render", "--format", "html"),
            List.of("facts"),
            List.of("claims", "--format", "csv"),
            List.of("figures"),
            List.of("results"),
            List.of("coverage"),
            List.of("lineage"),
            List.of("references"),
            List.of("search", "first"),
            List.of("render", "--section", "scaling"));

    @TempDir
    Path folder;

    private Path family() {
        Path family = folder.resolve("family");
        assertThat(Run.of("init", "family", "--output", family.toString()).exit())
                .isZero();
        return family;
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private static Run run(Path corpus, List<String> command) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--corpus", corpus.toString(), "--lenient"));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void one_dangling_link_does_not_block_the_answers_about_the_rest() throws IOException {
        Path family = family();
        replace(
                family.resolve("papers/first.json"),
                "\"sections\": [",
                "\"buildsOn\": [{\"work\": \"nowhere\", \"how\": \"method-of\", \"source\": \"first-paper\","
                        + " \"locator\": {\"page\": 1}, \"note\": {\"en\": \"Says so.\"}}],\n  \"sections\": [");

        Run strict = Run.of("render", "--corpus", family.toString());
        Run lenient = run(family, List.of("render"));

        assertThat(strict.exit()).isEqualTo(2);
        assertThat(lenient.exit()).isZero();
        assertThat(lenient.out()).contains("Papers: 1, models: 1");
        assertThat(lenient.err())
                .startsWith("the corpus in folder " + family + " has 1 problem and is read as far as it goes:\n")
                .contains("there is no paper or source 'nowhere'");
    }

    @Test
    void what_says_not_even_what_it_is_stays_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{");

        Run run = run(file, List.of("render"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("has 1 problem");
    }

    @Test
    void a_valid_corpus_is_answered_as_without() {
        Path family = family();

        assertThat(run(family, List.of("render"))).isEqualTo(Run.of("render", "--corpus", family.toString()));
    }

    /** Each id in each file, once written wrongly where it is defined or referred to: every command answers and none fails. */
    @Test
    void whichever_id_is_wrong_every_command_answers() throws IOException {
        Path family = family();
        int invalid = 0; // a claim or a model that nothing refers to may have any name
        try (var files = Files.walk(family)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !path.endsWith("index.json"))
                    .toList()) {
                String text = Files.readString(file);
                Matcher ids = Pattern.compile("\"(id|paper|source|work|section)\": \"")
                        .matcher(text);
                while (ids.find()) {
                    Files.writeString(file, text.substring(0, ids.end()) + "wrong-" + text.substring(ids.end()));
                    for (List<String> command : COMMANDS) {
                        Run run = run(family, command);
                        assertThat(run.exit())
                                .as("%s with %s at %d\n%s", command, file, ids.start(), run.err())
                                .isZero();
                        invalid += run.err().startsWith("the corpus in folder " + family + " has ") ? 1 : 0;
                    }
                }
                Files.writeString(file, text);
            }
        }
        assertThat(invalid).isGreaterThan(10 * COMMANDS.size());
    }
}
