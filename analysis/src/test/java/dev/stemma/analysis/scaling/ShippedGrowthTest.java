package dev.stemma.analysis.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Growth in the corpus that is shipped, every quantity of it. */
class ShippedGrowthTest {

    private static final Facts GPT = Facts.of(GptCorpus.load());

    @Test
    void parameters_grew_over_three_flagships_since_the_fourth_withholds_them() {
        QuantityGrowth growth = GPT.growth(Quantity.PARAMETERS).get(0);
        GrowthFit fit = growth.result().orElseThrow();
        // Three points at equal weight: the slope between the outer two, corrected by the middle one, is close to their
        // own.
        double outer = growth.points().get(2).value().orElseThrow().doubleValue()
                / growth.points().get(0).value().orElseThrow().doubleValue();
        double years = fit.lastYear() - fit.firstYear();

        assertThat(fit.count()).isEqualTo(3);
        assertThat(fit.factor()).isCloseTo(Math.pow(outer, 1 / years), withinPercentage(3));
        assertThat(growth.caveats()).contains(GrowthCaveat.SELECTED_SERIES, GrowthCaveat.FEW_POINTS);
        assertThat(growth.explanation().toString().lines().limit(1))
                .singleElement()
                .asString()
                .matches(
                        "Growth of parameters over 3 flagship models, 2018-06-11 to 2020-05-28: a factor of [0-9.]+ a year"
                                + " \\(90 % interval [0-9.]+ to [0-9.]+\\), doubling in [0-9.]+ months");
        assertThat(growth.explanation().in(Language.CHINESE).lines().limit(1))
                .singleElement()
                .asString()
                .matches(
                        "参数量的增长（旗舰模型 3 个，2018-06-11 至 2020-05-28）：每年 [0-9.]+ 倍（90 % 区间 [0-9.]+ 至 [0-9.]+），每 [0-9.]+ 个月翻一番");
        assertThat(growth.explanation().toString()).contains("\n  Left out: GPT-4, withheld\n");
        assertThat(growth.explanation().allCitations())
                .extracting(Citation::source)
                .contains(SourceId.of("gpt-3-paper"), SourceId.of("gpt-4-report"));
    }

    @ParameterizedTest
    @EnumSource
    void every_quantity_has_a_rate_or_a_reason_and_loses_no_model(Quantity quantity) {
        if (!quantity.isNumeric()) {
            assertThatIllegalArgumentException().isThrownBy(() -> GPT.growth(quantity));
            return;
        }
        for (EstimatePolicy estimates : EstimatePolicy.values()) {
            for (GrowthSelection selection : GrowthSelection.values()) {
                QuantityGrowth growth =
                        QuantityGrowth.of(GPT.scaling(quantity, estimates), selection, GrowthOptions.DEFAULT);
                int considered = selection == GrowthSelection.FLAGSHIPS
                        ? GPT.scaling(quantity, estimates).points().size()
                        : GPT.scaling(quantity, estimates).sizes().size();
                Explanation explanation = growth.explanation();

                assertThat(growth.points().size() + growth.leftOut().size()).isEqualTo(considered);
                assertThat(growth.result().fit().isPresent())
                        .isEqualTo(!growth.caveats().isEmpty());
                assertThat(explanation.statement().in(Language.ENGLISH))
                        .containsPattern("a factor of .* a year \\(90 % interval|cannot be fitted: ");
                assertThat(explanation.statement().in(Language.CHINESE)).containsPattern("每年 .* 倍（90 % 区间|无法拟合增长率：");
                assertThat(explanation.toString()).doesNotContain("Infinity", "NaN");
            }
        }
    }

    @Test
    void the_walk_over_the_quantities_meets_both_rates_and_reasons() {
        assertThat(Arrays.stream(Quantity.values())
                        .filter(Quantity::isNumeric)
                        .map(quantity ->
                                GPT.growth(quantity).get(0).result().fit().isPresent()))
                .contains(true, false);
    }
}
