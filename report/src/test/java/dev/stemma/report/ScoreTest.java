package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.claim.Claim;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Predicted verdicts, held against those of the corpus. */
class ScoreTest {

    private static final List<Claim> CLAIMS = GptCorpus.load().claims();

    private static String predictions(Function<Claim, String> label) {
        return CLAIMS.stream()
                .map(claim -> "{\"id\":\"" + claim.id() + "\",\"label\":\"" + label.apply(claim) + "\"}\n")
                .collect(Collectors.joining());
    }

    private static String row(String name, Run run) {
        return run.lines().stream()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row '" + name + "' in\n" + run.out()));
    }

    @Test
    void whoever_says_what_the_corpus_says_gets_everything_in_either_form_of_the_labels() {
        Run own = Run.with(predictions(claim -> claim.verdict().id()), "score", "-");
        Run fever = Run.with(Run.of("claims", "--fact-check").out(), "score", "-");

        assertThat(own.exit()).isZero();
        assertThat(own.err()).isEmpty();
        assertThat(row("All", own)).matches("All +" + CLAIMS.size() + " +100\\.0 % .* 1\\.000 .*");
        assertThat(fever.out()).isEqualTo(own.out());
    }

    @Test
    void whoever_always_says_the_same_gets_what_the_most_frequent_verdict_reaches() {
        Run run = Run.with(predictions(claim -> "supported"), "score", "-");

        long supported = CLAIMS.stream()
                .filter(claim -> claim.verdict().id().equals("supported"))
                .count();
        String share = String.format(Locale.ROOT, "%.1f %%", 100.0 * supported / CLAIMS.size());
        assertThat(row("All", run)).contains(share).endsWith(share);
        assertThat(run.out()).contains("Whoever calls every one of them supported");
        assertThat(row("gpt-1", run)).containsPattern("gpt-1 +\\d+ ");
        assertThat(row("Refuted", run)).endsWith(" 0.000");
    }

    @Test
    void a_part_is_scored_as_a_part_and_each_mistake_is_where_it_was_made() {
        Claim refuted = CLAIMS.stream()
                .filter(claim -> claim.verdict().id().equals("refuted"))
                .findFirst()
                .orElseThrow();
        String line =
                "{\"id\":\"" + refuted.id() + "\",\"label\":\"SUPPORTS\",\"confidence\":0.9,\"of\":{\"a\":[1]}}\n\n";

        Run run = Run.with(line, "score", "-", "--format", "markdown");

        assertThat(run.out())
                .contains("Of the " + CLAIMS.size() + " claims of the corpus 1 were predicted")
                .contains("| Refuted | 1 | 0 | 0 | 0 | 0 | 0.000 |");
        assertThat(Run.with("", "score", "-").out()).contains(" 0 were predicted");
    }

    @Test
    void what_is_wrong_is_refused_with_its_line_all_at_once() {
        String id = CLAIMS.get(0).id().value();
        Run run = Run.with(
                String.join(
                        "\n",
                        "{\"id\":\"" + id + "\",\"label\":\"refuted\"}",
                        "{\"id\":\"" + id + "x\",\"label\":\"refuted\"}",
                        "{\"id\":\"" + id + "\",\"label\":\"maybe\"}",
                        "{\"id\":\"" + id + "\",\"label\":\"supported\"}",
                        "{\"id\":\"" + id + "\"}",
                        "[1]",
                        "{\"id\":",
                        "{\"id\":\"" + id + "\",\"label\":\"refuted\"} {\"id\":\"" + id + "\",\"label\":\"supported\"}",
                        "{\"id\":\"" + id + "\",\"label\":\"refuted\",\"label\":\"supported\"}"),
                "score",
                "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("standard input, line 2: there is no claim '" + id + "x'; did you mean '"
                                        + id + "'?"),
                        line -> assertThat(line)
                                .startsWith(
                                        "standard input, line 3: there is no label 'maybe'; it is one of supported, "),
                        line -> assertThat(line).isEqualTo("standard input, line 4: '" + id + "' has a label already"),
                        line -> assertThat(line).isEqualTo("standard input, line 5: the text 'label' is missing"),
                        line -> assertThat(line).isEqualTo("standard input, line 6: this is no JSON object"),
                        line -> assertThat(line).startsWith("standard input, line 7: this is no JSON object: "),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "standard input, line 8: something follows the JSON object; write one on each"
                                                + " line"),
                        line -> assertThat(line)
                                .startsWith("standard input, line 9: this is no JSON object: ")
                                .containsIgnoringCase("duplicate"));
    }
}
