package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.claim.ClaimAudit;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what the quickstart runs and what the corpus holds. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void its_code_is_the_code_of_the_quickstart(String file) throws IOException {
        String readme = Files.readString(ROOT.resolve(file));
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

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void it_is_read_in_a_minute(String file) throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve(file))).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void its_numbers_are_those_of_the_corpus() throws IOException {
        Corpus gpt = GptCorpus.load();
        ClaimAudit audit = Facts.of(gpt).claims();
        long omissions =
                gpt.claims().stream().filter(claim -> claim.isOmission()).count();
        long claims = gpt.claims().size() - omissions;
        String scores = String.format(Locale.ROOT, "%,d", gpt.results().size());
        long hold = audit.withVerdict(Verdict.SUPPORTED).size();
        long refuted = audit.refuted().size();

        assertThat(Files.readString(ROOT.resolve("README.md")).replace('\n', ' '))
                .contains(scores + " scores as printed")
                .contains("Of the " + claims + " claims that ChatGPT makes, " + hold + " hold, ")
                .contains(refuted + " are refuted")
                .contains("and " + omissions + " important claims that the reading omits");
        assertThat(Files.readString(ROOT.resolve("README.zh.md")))
                .contains(scores + " 个分数")
                .contains("ChatGPT 提出的 " + claims + " 条论断中，" + hold + " 条属实")
                .contains(refuted + " 条被论文否定")
                .contains("解读漏掉的 " + omissions + " 条重要内容");
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(audit.toString());
        assertThat(Files.readString(ROOT.resolve("README.zh.md"))).contains(audit.toString());
    }
}
