package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody asks who knows a name, or a part of one. */
class AskingTest {

    private static String answer(String... args) {
        Run run = Run.of(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    @Test
    void everything_with_an_id_can_be_shown_in_both_languages() {
        Corpus gpt = GptCorpus.load();
        Stream.of(
                        gpt.papers().get(0).id(),
                        gpt.models().get(3).id(),
                        gpt.systems().get(0).id(),
                        gpt.capabilities().get(0).id(),
                        gpt.benchmarks().get(0).id(),
                        gpt.claims().get(0).id(),
                        gpt.sources().get(0).id())
                .map(Object::toString)
                .forEach(id ->
                        assertThat(answer("show", id)).contains(id).isNotEqualTo(answer("show", id, "--lang", "zh")));
    }

    @Test
    void an_id_of_a_paper_and_a_model_shows_both() {
        assertThat(answer("show", "gpt-4")).contains("(Paper: gpt-4)", "(Model: gpt-4)", "withheld");
        assertThat(answer("show", "GPT4")).isEqualTo(answer("show", "gpt-4"));
    }

    @Test
    void a_claim_is_shown_with_verdict_evidence_and_attribution() {
        assertThat(answer("show", "gpt-1/framework/masked-lm"))
                .contains(
                        "Verdict: refuted", "gpt-1-paper, § 3.1, p. 3, equation 1 (contradicts)", "no section says it");
    }

    @Test
    void what_is_recorded_beside_the_main_thing_is_shown() {
        assertThat(answer("show", "fine-tuning-transfer")).contains("Before these papers: ", "Set aside on purpose: ");
        assertThat(answer("show", "gpt-2-xl")).contains("Published by: OpenAI");
        assertThat(answer("show", "minerva")).contains("Who reports it to who made it: third party");
        assertThat(answer("show", "exam-codeforces")).contains("below 5th");
        assertThat(answer("show", "gpt-2/introduction/no-task-dataset"))
                .contains("eases: gpt-1/framework/labels-still-needed");
    }

    @Test
    void an_unknown_id_is_a_wrong_call_that_names_the_nearest() {
        for (String command : List.of("show", "compare", "explain")) {
            Run run = command.equals("compare")
                    ? Run.of(command, "gpt-2", "gpt-33")
                    : Run.of(command, "growth/paramters");

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
        }
        assertThat(Run.of("show", "gpt-33").err()).contains("nothing has the id 'gpt-33'; did you mean 'gpt-3'?");
        assertThat(Run.of("explain", "growth/paramters").err()).contains("did you mean 'growth/parameters'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt3", "GPT-3", "gpt 3"})
    void a_search_is_forgiving_and_lists_ids_first(String words) {
        assertThat(answer("search", words).lines().skip(2).findFirst())
                .hasValueSatisfying(first -> assertThat(first).startsWith("Paper"));
    }

    @Test
    void a_search_looks_into_all_kinds_and_languages() {
        assertThat(answer("search", "few", "shot", "--limit", "100"))
                .contains("Paper ", "Capability ", "Claim ")
                .contains("in-context-few-shot");
        assertThat(answer("search", "掩码")).contains("gpt-1/framework/masked-lm");
        assertThat(answer("search", "superglue")).contains("Benchmark");
        assertThat(answer("search", "qwertyuiop"))
                .isEqualTo("Nothing of that was found; fewer or shorter words find more.\n");
    }

    @Test
    void every_fact_that_the_json_has_can_be_explained() {
        List<String> ids = Pattern.compile("\"explanation\": \\{\\s+\"id\": \"([^\"]+)\"")
                .matcher(answer("facts"))
                .results()
                .map(found -> found.group(1))
                .toList();
        Set<String> distinct = new HashSet<>(ids);

        assertThat(distinct).hasSameSizeAs(ids).hasSizeGreaterThan(1000);
        String audited =
                ids.stream().filter(id -> id.startsWith("audit/")).findFirst().orElseThrow();
        for (String id : List.of(ids.get(5), audited, ids.get(ids.size() - 1))) {
            assertThat(answer("explain", id)).startsWith(id + "\n").contains(", p. ");
        }
    }

    @Test
    void a_beginning_of_ids_explains_or_lists_them() {
        assertThat(answer("explain", "scaling/parameters/steps")).contains("a factor of 13.37", "a factor of 112.3");
        assertThat(answer("explain", "audit/claims").lines())
                .hasSameSizeAs(Facts.of(GptCorpus.load()).claims().claims());
    }

    @Test
    void papers_and_models_are_compared() {
        assertThat(answer("compare", "gpt-2", "gpt-3")).contains("gpt-3 goes back to gpt-2", "(x112.3)");
        assertThat(answer("compare", "gpt-2-xl", "gpt-3-175b")).contains("1.558 billion", "175.0 billion", "×112");
        assertThat(Run.of("compare", "gpt-2", "lambada").err()).contains("'gpt-2' and 'lambada' cannot be compared");
    }
}
