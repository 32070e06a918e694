package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place at which a rule looks, and both sides of where it begins. */
class RuleBoundsTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @MethodSource("dev.stemma.corpus.RuleBounds#broken")
    void the_rule_looks_here(String file, String text, String replacement, String problem) throws IOException {
        assertThat(edited(file, text, replacement).problems())
                .extracting(found -> found.rule() + " " + found.pointer())
                .contains(problem);
    }

    @ParameterizedTest
    @MethodSource("dev.stemma.corpus.RuleBounds#sound")
    void this_side_of_the_bound_is_right(String file, String text, String replacement) throws IOException {
        assertThat(edited(file, text, replacement).problems()).isEmpty();
    }

    @Test
    void a_claim_about_no_paper_is_found_by_the_reference() throws IOException {
        assertThat(edited("models/alpha.json", "\"paper\": \"alpha\"", "\"paper\": \"gamma\"")
                        .problems())
                .extracting(found -> found.rule() + " " + found.pointer())
                .contains("dangling-reference /models/0/paper");
        assertThat(edited("claims/alpha.json", "\"paper\": \"alpha\"", "\"paper\": \"gamma\"")
                        .problems())
                .extracting(found -> found.rule() + " " + found.pointer())
                .contains("dangling-reference /claims/0/paper");
    }

    @Test
    void messages_say_what_is_near_and_what_there_is() throws IOException {
        assertThat(only(Rule.DANGLING_REFERENCE, edited("results/beta.json", "\"beta-large\"", "\"beta-larg\""))
                        .remedy())
                .isEqualTo("did you mean 'beta-large'?");
        assertThat(only(
                                Rule.UNKNOWN_SECTION,
                                edited("papers/alpha.json", "\"page\": 1 }", "\"section\": \"appendix\" }"))
                        .remedy())
                .isEqualTo("use one of its sections: abstract, 1, 1.1");
        assertThat(only(Rule.RESULT_METRIC, edited("results/beta.json", "\"seconds\"", "\"hours\""))
                        .remedy())
                .isEqualTo("use one of [accuracy, seconds, gain]");
        assertThat(only(
                                Rule.LINEAGE_CYCLE,
                                edited("papers/alpha.json", "\"work\": \"older-2000\"", "\"work\": \"beta\""))
                        .message())
                .isEqualTo("paper 'beta' builds on itself: [alpha, beta] -> alpha");
        assertThat(only(
                                Rule.VERDICT_EVIDENCE,
                                edited("claims/alpha.json", "\"stance\": \"supports\"", "\"stance\": \"silent\""))
                        .message())
                .isEqualTo("the verdict is 'supported', but the stances of the evidence are: silent");
    }

    private static Problem only(Rule rule, CheckedCorpus checked) {
        return checked.problems().stream()
                .filter(problem -> problem.rule() == rule)
                .reduce((one, two) -> {
                    throw new AssertionError(one + " and " + two);
                })
                .orElseThrow();
    }

    private CheckedCorpus edited(String file, String text, String replacement) throws IOException {
        Path folder = SmallCorpus.copyTo(Files.createTempDirectory(temp, "small"));
        String before = Files.readString(folder.resolve(file));
        int at = before.indexOf(text);
        assertThat(at).as("%s in %s", text, file).isNotNegative();
        Files.writeString(
                folder.resolve(file), before.substring(0, at) + replacement + before.substring(at + text.length()));
        return CorpusReader.check(folder);
    }
}
