package dev.stemma.analysis.fact;

import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Citation HERE = new Citation(SourceId.of("here"), section("1"));
    private static final Citation THERE = new Citation(SourceId.of("there"), section("2"));

    @Test
    void every_statement_is_a_line_that_ends_in_its_citations() {
        Explanation explanation = new Explanation(
                text("whole"),
                List.of(
                        Explanation.of(text("part"), List.of(Explanation.of(text("leaf"), HERE, THERE))),
                        Explanation.of(text("other"), THERE)),
                List.of(HERE));

        assertThat(explanation).hasToString("""
                        whole [here, § 1]
                          part
                            leaf [here, § 1; there, § 2]
                          other [there, § 2]""");
        assertThat(explanation.in(Language.CHINESE)).isEqualTo("""
                        whole（中） [here，§ 1]
                          part（中）
                            leaf（中） [here，§ 1；there，§ 2]
                          other（中） [there，§ 2]""");
    }

    @Test
    void all_citations_are_those_of_the_whole_tree_each_once() {
        Explanation explanation =
                new Explanation(text("whole"), List.of(Explanation.of(text("part"), THERE, HERE)), List.of(HERE));

        assertThat(explanation.allCitations()).containsExactly(HERE, THERE);
    }

    @Test
    void lists_are_copied() {
        List<Citation> citations = new ArrayList<>(List.of(HERE));
        Explanation explanation = new Explanation(text("whole"), List.of(), citations);
        citations.clear();

        assertThat(explanation.citations()).containsExactly(HERE);
    }
}
