package dev.stemma.analysis.scaling;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.document;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.Facts;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateChoiceTest {

    private static final Paper A =
            paper("a", date(DateKind.ANNOUNCEMENT, "2018-06-11"), date(DateKind.PREPRINT, "2018-08-01"));
    private static final Paper B = paper(
            "b",
            date(DateKind.PREPRINT, "2019-05-01"),
            date(DateKind.ANNOUNCEMENT, "2019-02-14"),
            date(DateKind.PREPRINT, "2019-03-01"),
            date(DateKind.WEIGHTS, "2019-11-05"));

    private static Paper paper(String id, PaperDate... dates) {
        return Paper.builder()
                .id(PaperId.of(id))
                .title(id)
                .addDocuments(document(id))
                .addDates(dates)
                .buildsOn(
                        id.equals("b")
                                ? List.of(new Influence(
                                        WorkId.of("a"),
                                        InfluenceKind.SCALED_FROM,
                                        document(id),
                                        section("2"),
                                        Optional.empty()))
                                : List.of())
                .build();
    }

    private static PaperDate date(DateKind kind, String date) {
        return new PaperDate(kind, PartialDate.of(date), document("a"), section("date"), Optional.empty());
    }

    private static String choose(DateChoice choice, Paper paper) {
        return choice.of(paper).map(date -> date.date().value()).orElse("none");
    }

    @Test
    void the_default_is_what_came_first() {
        assertThat(choose(DateChoice.FIRST_PUBLIC, A)).isEqualTo("2018-06-11");
        assertThat(choose(DateChoice.FIRST_PUBLIC, B)).isEqualTo("2019-02-14");
        assertThat(choose(DateChoice.FIRST_PUBLIC, paper("c"))).isEqualTo("none");
    }

    @Test
    void of_one_kind_the_first_date_counts_and_of_several_kinds_the_preferred_one() {
        assertThat(choose(DateChoice.of(DateKind.PREPRINT), B)).isEqualTo("2019-03-01");
        assertThat(choose(DateChoice.of(DateKind.WEIGHTS), A)).isEqualTo("none");
        assertThat(choose(DateChoice.of(DateKind.WEIGHTS, DateKind.PREPRINT, DateKind.ANNOUNCEMENT), A))
                .isEqualTo("2018-08-01");
        assertThat(choose(DateChoice.of(DateKind.WEIGHTS, DateKind.PREPRINT), B))
                .isEqualTo("2019-11-05");
    }

    @Test
    void a_kind_named_twice_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateChoice.of(DateKind.CODE, DateKind.API, DateKind.CODE))
                .withMessageContaining("[code, api, code]");
    }

    @Test
    void it_says_what_it_chooses() {
        assertThat(DateChoice.FIRST_PUBLIC).hasToString("first public");
        assertThat(DateChoice.of(DateKind.PREPRINT, DateKind.PAPER)).hasToString("preprint, else paper");
    }

    @Test
    void time_is_measured_between_the_chosen_dates_and_the_explanation_names_them() {
        Facts facts = Facts.of(corpus().papers(List.of(A, B))
                .models(List.of(model("a", stated("1")), model("b", stated("10"))))
                .build());
        ScalingProgression preprints = ScalingProgression.of(
                facts.lineage(), Quantity.PARAMETERS, EstimatePolicy.EXCLUDE, DateChoice.of(DateKind.PREPRINT));

        assertThat(preprints.steps().get(0).years().orElseThrow()).isCloseTo(212 / 365.2425, within(1e-9));
        assertThat(preprints.sizes())
                .extracting(point -> point.date().orElseThrow().kind())
                .containsOnly(DateKind.PREPRINT);
        assertThat(preprints.explanation().toString())
                .contains("\n      a is dated 2018-08-01 (preprint) [a-paper, § date]");
        assertThat(preprints.explanation().in(Language.CHINESE)).contains("a 的日期取 2018-08-01（预印本）");
        assertThat(facts.scaling(Quantity.PARAMETERS).explanation().toString())
                .contains("a was first public on 2018-06-11 (announcement)");
        assertThat(ScalingProgression.of(
                        facts.lineage(), Quantity.PARAMETERS, EstimatePolicy.EXCLUDE, DateChoice.FIRST_PUBLIC))
                .isEqualTo(facts.scaling(Quantity.PARAMETERS));
    }

    @Test
    void a_progression_whose_papers_lack_the_date_has_factors_and_no_annual_ones() {
        Facts facts = Facts.of(corpus().papers(List.of(A, B))
                .models(List.of(model("a", stated("1")), model("b", stated("10"))))
                .build());
        ScalingStep step = ScalingProgression.of(
                        facts.lineage(), Quantity.PARAMETERS, EstimatePolicy.EXCLUDE, DateChoice.of(DateKind.WEIGHTS))
                .steps()
                .get(0);

        assertThat(step.factor()).hasValue(10);
        assertThat(step.annualFactor()).isEmpty();
    }
}
