package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the README shows is what the quickstart runs and what the corpus holds. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void its_code_is_the_code_of_the_quickstart() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        List<String> code =
                readme.substring(start, readme.indexOf("```", start)).lines().toList();
        List<String> quickstart = Files.readString(
                        ROOT.resolve("examples/quickstart/src/main/java/dev/stemma/example/quickstart/Quickstart.java"))
                .lines()
                .map(String::strip)
                .toList();

        assertThat(code).hasSizeGreaterThan(10);
        assertThat(quickstart)
                .containsSubsequence(code.stream().map(String::strip).toList());
    }

    @Test
    void its_numbers_are_those_of_the_corpus() throws IOException {
        Corpus gpt = GptCorpus.load();
        long omissions =
                gpt.claims().stream().filter(claim -> claim.isOmission()).count();

        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains(String.format(
                        Locale.ROOT, "%,d scores as printed", gpt.results().size()))
                .contains("the " + (gpt.claims().size() - omissions) + " claims that ChatGPT makes")
                .contains("and " + omissions + " important claims that the reading omits")
                .contains(Facts.of(gpt).claims().toString());
    }
}
