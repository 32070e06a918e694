package dev.stemma.analysis.scaling;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.estimated;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.Facts;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityGrowthTest {

    private static final LanguageModel A = model("a", stated("1e6"));
    private static final LanguageModel B = model("b", stated("1e7"));
    private static final LanguageModel C = model("c", stated("2e8"));

    /** Papers of four years, of the last of which no date is known. */
    private static Facts family(LanguageModel... models) {
        return Facts.of(corpus().papers(List.of(
                        paper("a", "2018-01-01"),
                        paper("b", "2019-01-01", "a"),
                        paper("c", "2020-01-01", "b"),
                        paper("d", "", "c")))
                .models(List.of(models))
                .build());
    }

    private static QuantityGrowth parameters(LanguageModel... models) {
        return family(models).growth(Quantity.PARAMETERS).get(0);
    }

    private static QuantityGrowth parameters(
            EstimatePolicy estimates, GrowthSelection selection, LanguageModel... models) {
        return QuantityGrowth.of(
                family(models).scaling(Quantity.PARAMETERS, estimates), selection, GrowthOptions.DEFAULT);
    }

    private static List<String> ids(List<ScalingPoint> points) {
        return points.stream().map(point -> point.model().id().value()).toList();
    }

    @Test
    void the_flagships_are_fitted_and_called_a_selected_series() {
        QuantityGrowth growth = parameters(A, model("a-small", "a", false, Quantity.PARAMETERS, stated("1")), B, C);

        assertThat(ids(growth.points())).containsExactly("a", "b", "c");
        assertThat(growth.leftOut()).isEmpty();
        assertThat(growth.result().orElseThrow().factor()).isCloseTo(Math.sqrt(200), within(0.05));
        assertThat(growth.caveats())
                .containsExactly(
                        GrowthCaveat.SELECTED_SERIES, GrowthCaveat.FEW_POINTS, GrowthCaveat.THEIL_SEN_FALLS_SHORT);
        assertThat(growth.explanation().toString())
                .contains(
                        "  Least squares of log10(value) on the date: ",
                        "  Theil-Sen, the median of the slopes of 3 pairs",
                        "Caveat: one flagship for each generation is a series picked by hand");
        assertThat(growth.explanation().in(Language.CHINESE)).contains("注意：每代只取一个旗舰模型，是人为挑选的序列");
    }

    @Test
    void all_sizes_are_fitted_and_not_called_independent() {
        QuantityGrowth growth = parameters(
                EstimatePolicy.EXCLUDE,
                GrowthSelection.ALL_SIZES,
                A,
                model("a-small", "a", false, Quantity.PARAMETERS, stated("1e5")),
                B,
                C);

        assertThat(ids(growth.points())).containsExactly("a-small", "a", "b", "c");
        assertThat(growth.caveats()).first().isEqualTo(GrowthCaveat.SIZES_OF_ONE_DATE);
        assertThat(growth).asString().startsWith("Growth of parameters over 4 models of all sizes, 2018-01-01 to 2020");
        assertThat(growth.explanation().in(Language.CHINESE))
                .startsWith("参数量的增长（各规模模型 4 个，2018-01-01 至 2020-01-01）：每年 ");
    }

    @Test
    void models_without_value_or_date_are_left_out_and_listed_with_the_reason() {
        QuantityGrowth growth = parameters(A, B, C, model("d", stated("1e9")));

        assertThat(ids(growth.points())).containsExactly("a", "b", "c");
        assertThat(ids(growth.leftOut())).containsExactly("d");
        assertThat(growth.explanation().toString())
                .contains("  Left out: Model d, no date\n    Model d, parameters: 1e9, as stated");
        assertThat(growth.explanation().in(Language.CHINESE)).contains("  未计入：Model d，没有日期\n");

        QuantityGrowth withheld = parameters(A, B, model("c", withheld()));
        assertThat(ids(withheld.leftOut())).containsExactly("c");
        assertThat(withheld.explanation().toString()).contains("  Left out: Model c, withheld\n");
    }

    @Test
    void too_few_flagships_have_no_fit_but_a_reason_and_ways_out() {
        QuantityGrowth growth = parameters(A, B);

        assertThat(growth.result()).isEqualTo(GrowthResult.of(2, GrowthResult.Reason.TOO_FEW_POINTS));
        assertThat(growth.caveats()).isEmpty();
        assertThat(growth)
                .hasToString("Growth of parameters over flagship models cannot be fitted: a rate with an interval takes"
                        + " three points, not 2; take all sizes, or read the factors from"
                        + " generation to generation in the progression");
        assertThat(growth.explanation().in(Language.CHINESE))
                .startsWith("旗舰模型的参数量无法拟合增长率：带区间的增长率至少要三个点，这里只有 2 个；可改用全部规模，或改看演进中各代之间的倍数\n");
        assertThat(growth.explanation().working()).hasSize(2);

        QuantityGrowth nothingLeft = parameters(EstimatePolicy.INCLUDE, GrowthSelection.ALL_SIZES, A);
        assertThat(nothingLeft).asString().endsWith("takes three points, not 1");
        assertThat(parameters(A, B, model("c", withheld(), estimated("3e7"))))
                .asString()
                .contains("; take all sizes, or let outside estimates in, or read");
        assertThat(parameters().result()).isEqualTo(GrowthResult.of(0, GrowthResult.Reason.TOO_FEW_POINTS));
    }

    /** Three values, one without a date, were called too few points, and the advice was to take more of them. */
    @Test
    void values_without_dates_are_told_that_dates_are_missing() {
        QuantityGrowth growth = parameters(A, B, model("d", stated("1e9")));

        assertThat(growth.result()).isEqualTo(GrowthResult.of(2, GrowthResult.Reason.DATES_MISSING));
        assertThat(growth)
                .asString()
                .contains("a rate with an interval takes three values with a date, and only 2 of these have one");
    }

    @Test
    void an_estimate_and_a_vague_date_are_caveats() {
        Facts facts = Facts.of(
                corpus().papers(List.of(paper("a", "2018"), paper("b", "2019-01", "a"), paper("c", "2020-01-01", "b")))
                        .models(List.of(A, model("b", withheld(), estimated("3e7")), C))
                        .build());
        QuantityGrowth growth = QuantityGrowth.of(
                facts.scaling(Quantity.PARAMETERS, EstimatePolicy.INCLUDE),
                GrowthSelection.FLAGSHIPS,
                GrowthOptions.DEFAULT);

        assertThat(growth.caveats()).contains(GrowthCaveat.ESTIMATED, GrowthCaveat.VAGUE_DATE);
        assertThat(growth).asString().contains("2018 to 2020-01-01").endsWith("; an outside estimate enters");
        assertThat(growth.explanation().statement().in(Language.CHINESE)).endsWith("；其中用到外部估计");
        assertThat(growth.result().orElseThrow().firstYear()).isCloseTo(2018.5, within(0.01));
        assertThat(growth.explanation().toString()).contains("Caveat: an outside estimate is among the values");
        assertThat(facts.growth(Quantity.PARAMETERS).get(0).result())
                .isEqualTo(GrowthResult.of(2, GrowthResult.Reason.TOO_FEW_POINTS));
    }

    @Test
    void the_options_reach_the_fit() {
        GrowthOptions options = GrowthOptions.DEFAULT.withLevel(0.5);
        QuantityGrowth growth =
                QuantityGrowth.of(family(A, B, C).scaling(Quantity.PARAMETERS), GrowthSelection.FLAGSHIPS, options);

        assertThat(growth.result().orElseThrow().options()).isEqualTo(options);
        assertThat(growth).asString().contains("(50 % interval ");
    }

    @Test
    void a_quantity_in_words_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> family(A, B, C).growth(Quantity.OPTIMIZER))
                .withMessageContaining("'optimizer'");
    }

    @Test
    void parts_that_do_not_belong_together_are_errors() {
        QuantityGrowth growth = parameters(A, B, C, model("d", withheld()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(growth, growth.points(), growth.points()))
                .withMessageContaining("leaves out");
        assertThatIllegalArgumentException().isThrownBy(() -> with(growth, growth.leftOut(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(growth, growth.points().subList(0, 2), List.of()))
                .withMessageContaining("is of 3 points, expected 2");
        assertThat(with(growth, growth.points(), growth.leftOut())).isEqualTo(growth);
    }

    private static QuantityGrowth with(QuantityGrowth growth, List<ScalingPoint> points, List<ScalingPoint> leftOut) {
        return new QuantityGrowth(
                growth.quantity(), growth.estimates(), growth.selection(), points, leftOut, growth.result());
    }
}
