package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a new user wants to know, each as one command line. */
class QuestionsTest {

    private static String answer(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    @Test
    void a_superglue_score_with_its_shots_and_its_cell() {
        assertThat(answer("results --benchmark superglue --model gpt-3-175b"))
                .contains("\"shots\":32", "\"score\":71.8", "Table 3.8");
    }

    @Test
    void what_gpt_2_introduced_with_tier() {
        assertThat(answer("show gpt-2")).containsPattern("gpt-2 +method +Byte-level input +introduced +measured");
    }

    @Test
    void refuted_claims_of_gpt_1_in_chinese() {
        assertThat(answer("claims --paper gpt-1 --verdict refuted --format text --lang zh"))
                .contains("不实（gpt-1/framework/masked-lm）", "理由：")
                .doesNotContain("属实（");
        assertThat(answer("claims --paper gpt-1 --verdict refuted --lang zh").lines())
                .hasSize(24)
                .allSatisfy(line -> assertThat(line)
                        .contains("\"paper\":\"gpt-1\"", "\"verdict\":\"refuted\"", "\"statement\":{\"zh\":"));
    }

    @Test
    void every_printed_released_and_counted_size() {
        assertThat(answer("figures --quantity parameters --paper gpt-2").lines())
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(answer("figures --quantity parameters --paper gpt-2 --format text"))
                .contains("1542e6", "1558e6", "1557611200");
    }

    @Test
    void growth_with_its_interval_or_why_there_is_none() {
        assertThat(answer("explain growth/parameters")).contains("a factor of 41.1 a year (90 % interval");
        assertThat(answer("explain growth/training-tokens")).startsWith("growth/training-tokens\n");
    }

    @Test
    void withheld_against_unstated() {
        assertThat(answer("figures --paper gpt-4 --kind withheld").lines())
                .allMatch(line -> line.contains("\"disclosure\":\"withheld\""));
        assertThat(answer("figures --paper gpt-1 --kind unstated,withheld").lines())
                .allMatch(line -> line.contains("\"disclosure\":\"unstated\""));
    }

    @Test
    void the_way_from_gpt_4_to_the_transformer() {
        assertThat(answer("compare gpt-4 vaswani-2017")).contains("gpt-4 takes the architecture of vaswani-2017");
    }

    @Test
    void lambada_over_the_generations() {
        assertThat(answer("show lambada")).contains("gpt-2-xl", "63.24", "gpt-3-175b", "76.2");
    }

    @Test
    void where_the_papers_do_not_add_up() {
        assertThat(answer("render --section slips")).contains("heads x d_head", "2,048", "3,072");
    }

    @Test
    void the_labels_that_a_classifier_is_scored_by() {
        assertThat(answer("claims --fact-check --paper gpt-1 --verdict refuted").lines())
                .hasSize(24)
                .allMatch(line -> line.contains("\"label\":\"REFUTES\""));
    }

    @Test
    void a_prediction_with_its_interval() {
        assertThat(answer("explain predictability/predictions/gpt-3/lambada")).contains("95 % interval", "it scored");
    }

    @Test
    void gpt_2_against_gpt_3() {
        assertThat(answer("compare gpt-2 gpt-3")).contains("(x112.3)", "context length");
    }

    @Test
    void an_unknown_value_of_a_filter_is_a_wrong_call() {
        assertThat(Run.of("results", "--model", "gpt-33").err()).contains("nothing has the id 'gpt-33'; did you mean");
        assertThat(Run.of("claims", "--paper", "gpt-2-xl").exit()).isEqualTo(1);
        assertThat(Run.of("figures", "--kind", "withold").exit()).isEqualTo(1);
    }
}
