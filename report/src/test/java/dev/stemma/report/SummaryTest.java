package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {

    private static final int MOST_LINES = 60;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void it_fits_on_a_screen_and_names_every_part(String language) {
        Run run = Run.of("render", "--lang", language);

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSizeLessThanOrEqualTo(MOST_LINES).allMatch(line -> line.length() <= 120);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("gpt-1", "2018-06-11", "[--section lineage]", "[--section verdicts]", "[--section audit]")
                .contains("[--section scaling]", "[--section capabilities]", "[--section disclosure]")
                .contains("[--section slips]", "[--section predictions]", "stemma show", "stemma search", "--full");
    }

    @Test
    void its_counts_are_those_of_the_facts() {
        Facts facts = Facts.of(GptCorpus.load());

        assertThat(Run.of("render").out())
                .contains("Refuted claims: " + facts.claims().refuted().size() + " (")
                .contains(facts.claims().attribution().holding() + " of "
                        + facts.claims().claims().size() + " claims hold, "
                        + facts.claims().attribution().holdingAsPut().size() + " of them as the reading puts them")
                .contains("gpt-4: "
                        + facts.disclosure().generations().get(3).count(dev.stemma.model.figure.FigureKind.WITHHELD)
                        + ": parameters")
                .contains("1.558 billion → 175.0 billion → withheld")
                .contains("supported 258");
    }

    @Test
    void a_corpus_with_little_in_it_has_a_short_one(@TempDir Path folder) {
        SmallFamily.writtenTo(folder);
        Run run = Run.of("render", "--corpus", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("A small family\n")
                .contains("Alpha never stops.", "layers: ")
                .doesNotContain("[--section predictions]");
    }

    @Test
    void sections_can_be_asked_for_by_name() {
        Run run = Run.of("render", "--format", "markdown", "--section", "slips,predictions");

        assertThat(run.lines().stream().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## Where the papers' figures do not add up", "## What smaller models predict of the largest");
        assertThat(run.out())
                .contains("- [Where the papers' figures do not add up](#where-the-papers-figures-do-not-add-up)");
        assertThat(Run.of("render", "--section", "verdict").err()).contains("VERDICTS", "SLIPS");
    }

    @Test
    void estimates_stand_in_only_if_asked_for() {
        assertThat(Run.of("render", "--section", "scaling", "--estimates").out())
                .contains("estimated");
        assertThat(Run.of("render", "--section", "scaling").out()).doesNotContain("estimated");
    }
}
