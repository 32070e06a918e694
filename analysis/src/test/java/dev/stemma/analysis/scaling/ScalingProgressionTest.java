package dev.stemma.analysis.scaling;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.derived;
import static dev.stemma.analysis.Fixtures.estimated;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.notApplicable;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.unstated;
import static dev.stemma.analysis.Fixtures.withheld;
import static dev.stemma.analysis.scaling.Chain.family;
import static dev.stemma.analysis.scaling.Chain.parameters;
import static dev.stemma.analysis.scaling.Chain.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.Facts;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScalingProgressionTest {

    @Test
    void a_growth_has_factor_orders_of_magnitude_years_and_annual_factor() {
        ScalingStep step = parameters(model("a", stated("1e8")), model("b", stated("1.5e9")))
                .steps()
                .get(0);

        assertThat(step.over()).isEmpty();
        assertThat(step.reason()).isEmpty();
        assertThat(step.factor()).hasValue(15.0);
        assertThat(step.ordersOfMagnitude().orElseThrow()).isCloseTo(1.176091259, within(1e-9));
        assertThat(step.years().orElseThrow()).isCloseTo(248 / 365.2425, within(1e-12));
        assertThat(step.annualFactor().orElseThrow()).isCloseTo(53.9623, within(1e-4));
        assertThat(step.isEstimated()).isFalse();
        assertThat(step).hasToString("a -> b: x15 (1.18 orders of magnitude, x54 a year)");
    }

    @Test
    void a_last_generation_that_withholds_the_value_is_a_gap_that_says_so() {
        ScalingProgression progression = parameters(
                model("a", stated("1e8")),
                model("b", stated("1.5e9")),
                model("c", derived("175e9")),
                model("d", withheld(), estimated("1e12")));

        assertThat(progression.steps())
                .extracting(ScalingStep::toString)
                .containsExactly(
                        "a -> b: x15 (1.18 orders of magnitude, x54 a year)",
                        "b -> c: x116.7 (2.07 orders of magnitude, x40.7 a year)",
                        "c -> d: not comparable (d: withheld)");
        ScalingStep gap = progression.steps().get(2);
        assertThat(gap.factor()).isEmpty();
        assertThat(gap.ordersOfMagnitude()).isEmpty();
        assertThat(gap.annualFactor()).isEmpty();
        assertThat(gap.years()).isPresent();
        assertThat(gap.to().disclosure())
                .hasValueSatisfying(
                        disclosure -> assertThat(disclosure.figures()).hasSize(2));
        assertThat(progression.overall()).hasValueSatisfying(overall -> {
            assertThat(overall.factor()).isEqualTo(1750.0);
            assertThat(overall.isUnbroken()).isTrue();
            assertThat(overall.outside()).containsExactly(progression.points().get(3));
            assertThat(overall)
                    .hasToString("a -> c: x1750 (3.24 orders of magnitude, x44.9 a year), without d: withheld");
        });
    }

    @Test
    void a_generation_without_a_value_in_between_breaks_the_chain_and_is_bridged_explicitly() {
        ScalingProgression progression = parameters(
                model("a", withheld()), model("b", stated("2")), model("c", unstated()), model("d", stated("12")));

        assertThat(progression.steps())
                .extracting(ScalingStep::toString)
                .containsExactly(
                        "a -> b: not comparable (a: withheld)",
                        "b -> d: x6 (0.778 orders of magnitude, x1.55 a year), over c (not stated)");
        assertThat(progression.steps().get(1).over())
                .containsExactly(progression.points().get(2));
        assertThat(progression.steps().get(1).missing()).isEmpty();
        assertThat(progression.steps().get(1).reason())
                .map(LocalizedText::toString)
                .contains("c: not stated");
        assertThat(progression.overall()).hasValueSatisfying(overall -> {
            assertThat(overall.factor()).isEqualTo(6.0);
            assertThat(overall.isUnbroken()).isFalse();
            assertThat(overall.outside()).containsExactly(progression.points().get(0));
        });
    }

    @Test
    void two_neighbours_without_a_value_are_a_gap_with_two_reasons() {
        ScalingProgression progression = parameters(model("a", withheld()), model("b", unstated()));

        assertThat(progression.steps()).singleElement().satisfies(step -> {
            assertThat(step).hasToString("a -> b: not comparable (a: withheld, b: not stated)");
            assertThat(step.missing()).isEqualTo(progression.points());
            assertThat(step.factor()).isEmpty();
        });
        assertThat(progression.overall()).isEmpty();
    }

    @Test
    void a_shrinking_quantity_has_a_factor_below_one() {
        ScalingStep step = parameters(model("a", stated("8")), model("b", stated("2")))
                .steps()
                .get(0);

        assertThat(step.factor()).hasValue(0.25);
        assertThat(step.ordersOfMagnitude().orElseThrow()).isNegative();
    }

    @Test
    void an_estimate_never_stands_in_for_a_withheld_value_unless_estimates_are_included() {
        LanguageModel[] models = {
            model("a", stated("1")), model("b", stated("10")), model("c", withheld(), estimated("50"))
        };

        assertThat(parameters(models).points().get(2).gapReason()).hasValue(GapReason.WITHHELD);

        ScalingProgression included = parameters(EstimatePolicy.INCLUDE, models);
        assertThat(included.steps()).extracting(ScalingStep::isEstimated).containsExactly(false, true);
        assertThat(included.points()).extracting(ScalingPoint::isEstimated).containsExactly(false, false, true);
        assertThat(included.overall()).hasValueSatisfying(overall -> {
            assertThat(overall.factor()).isEqualTo(50.0);
            assertThat(overall.isEstimated()).isTrue();
        });
        assertThat(included.steps().get(1))
                .hasToString("b -> c: x5 (0.699 orders of magnitude, x3.5 a year; with an estimate)");
    }

    @Test
    void an_estimate_does_not_displace_a_stated_or_derived_value() {
        for (EstimatePolicy policy : EstimatePolicy.values()) {
            assertThat(single(policy, derived("3"), estimated("4")).value()).hasValue(new BigDecimal("3"));
            assertThat(single(policy, stated("3"), estimated("4")).isEstimated())
                    .isFalse();
        }
    }

    @Test
    void a_preferred_estimate_gives_way_to_the_first_stated_or_derived_value_unless_estimates_are_included() {
        assertThat(single(estimated("4"), withheld(), derived("3"), stated("2")).value())
                .hasValue(new BigDecimal("3"));
        assertThat(single(EstimatePolicy.INCLUDE, estimated("4"), stated("2")).value())
                .hasValue(new BigDecimal("4"));
        assertThat(single(estimated("4")).gapReason()).hasValue(GapReason.ONLY_ESTIMATED);
    }

    @Test
    void a_later_figure_never_stands_in_for_a_withheld_or_unstated_one() {
        assertThat(single(withheld(), stated("2")).gapReason()).hasValue(GapReason.WITHHELD);
        assertThat(single(unstated(), derived("2")).gapReason()).hasValue(GapReason.UNSTATED);
        assertThat(single(EstimatePolicy.INCLUDE, unstated(), derived("2"), estimated("5"))
                        .value())
                .hasValue(new BigDecimal("5"));
        assertThat(single(EstimatePolicy.INCLUDE, notApplicable(), estimated("5"))
                        .gapReason())
                .hasValue(GapReason.NOT_APPLICABLE);
    }

    @Test
    void zero_terms_and_numbers_out_of_range_cannot_be_compared() {
        assertThat(single(stated("0.0")).gapReason()).hasValue(GapReason.NOT_POSITIVE);
        assertThat(single(stated("-1")).gapReason()).hasValue(GapReason.NOT_POSITIVE);
        assertThat(single(stated("about ten")).gapReason()).hasValue(GapReason.NOT_A_NUMBER);
        assertThat(single(stated("11e99")).gapReason()).hasValue(GapReason.OUT_OF_RANGE);
        assertThat(single(stated("0.09e-99")).gapReason()).hasValue(GapReason.OUT_OF_RANGE);
        assertThat(single(stated("10e99")).gapReason()).isEmpty();
        assertThat(single(stated("0.1e-99")).gapReason()).isEmpty();
        assertThat(single().gapReason()).hasValue(GapReason.NO_ENTRY);
    }

    @Test
    void a_value_keeps_the_digits_of_its_source() {
        assertThat(single(stated("175.0e9")).value()).hasValue(new BigDecimal("175.0e9"));
        assertThat(single(stated("175.0e9"))).hasToString("a: 175.0e9 parameters (stated)");
        assertThat(single(withheld())).hasToString("a: withheld");
    }

    @Test
    void there_is_no_annual_factor_if_the_dates_may_be_the_same_or_one_is_unknown() {
        for (String date : List.of("2018", "2018-06-11", "2017-01-01", "")) {
            ScalingStep step = Facts.of(corpus().papers(List.of(paper("a", "2018-06-11"), paper("b", date, "a")))
                            .models(List.of(model("a", stated("1")), model("b", stated("2"))))
                            .build())
                    .scaling(Quantity.PARAMETERS)
                    .steps()
                    .get(0);

            assertThat(step.factor()).hasValue(2.0);
            assertThat(step.years()).isEmpty();
            assertThat(step.annualFactor()).isEmpty();
            assertThat(step).hasToString("a -> b: x2 (0.301 orders of magnitude)");
        }
    }

    @Test
    void there_is_no_annual_factor_if_it_would_be_out_of_range() {
        for (String value : List.of("1e90", "1e-90")) {
            ScalingStep step = Facts.of(
                            corpus().papers(List.of(paper("a", "2018-06-11"), paper("b", "2018-06-12", "a")))
                                    .models(List.of(model("a", stated("1")), model("b", stated(value))))
                                    .build())
                    .scaling(Quantity.PARAMETERS)
                    .steps()
                    .get(0);

            assertThat(step.years()).isPresent();
            assertThat(step.annualFactor()).isEmpty();
            assertThat(step.explanation().statement().in(Language.ENGLISH))
                    .endsWith("; over 0.00274 years; a factor a year would be out of range");
            assertThat(step.explanation().statement().in(Language.CHINESE)).endsWith("；历时 0.00274 年，折合的年倍数超出数值范围");
        }
    }

    @Test
    void dates_known_to_the_month_stand_for_their_middle() {
        ScalingStep step = Facts.of(corpus().papers(List.of(paper("a", "2018-06-10"), paper("b", "2019-04", "a")))
                        .models(List.of(model("a", stated("1")), model("b", stated("2"))))
                        .build())
                .scaling(Quantity.PARAMETERS)
                .steps()
                .get(0);

        assertThat(step.years().orElseThrow() * 365.2425).isCloseTo(309.5, within(1e-9));
    }

    @Test
    void sizes_are_all_models_by_generation_then_by_value_then_by_id() {
        ScalingProgression progression = parameters(
                model("b-large", "b", true, Quantity.PARAMETERS, stated("30")),
                model("b-none", "b", false, Quantity.PARAMETERS, withheld()),
                model("b-two", "b", false, Quantity.PARAMETERS, stated("3.0")),
                model("b-one", "b", false, Quantity.PARAMETERS, stated("3")),
                model("a", stated("7")));

        assertThat(progression.sizes())
                .extracting(point -> point.model().id().value())
                .containsExactly("a", "b-one", "b-two", "b-large", "b-none");
        assertThat(progression.sizes(PaperId.of("a"))).hasSize(1);
        assertThat(progression.sizes(PaperId.of("d"))).isEmpty();
        assertThat(progression.points())
                .extracting(point -> point.model().id().value())
                .containsExactly("a", "b-large");
    }

    @Test
    void without_one_marked_flagship_the_model_with_the_most_parameters_stands_for_its_paper() {
        assertThat(parameters(
                                model("a-1-small", "a", false, Quantity.PARAMETERS, stated("1")),
                                model("a-2-large", "a", false, Quantity.PARAMETERS, stated("9")),
                                model("b-large", "b", true, Quantity.PARAMETERS, stated("9")),
                                model("b-also", "b", true, Quantity.PARAMETERS, stated("9")),
                                model("b-huge", "b", false, Quantity.PARAMETERS, stated("99")))
                        .points())
                .extracting(point -> point.model().id().value())
                .containsExactly("a-2-large", "b-also");
    }

    @Test
    void papers_without_models_are_passed_over() {
        assertThat(parameters(model("a", stated("1")), model("d", stated("2"))).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.over()).isEmpty())
                .satisfies(step -> assertThat(step.factor()).hasValue(2));
        assertThat(parameters().points()).isEmpty();
        assertThat(parameters().steps()).isEmpty();
        assertThat(parameters().explanation()).hasToString("No generation has models, so there is no parameters");
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void a_quantity_in_words_is_an_error(Quantity quantity) {
        Facts facts = Facts.of(family());

        if (quantity.isNumeric()) {
            assertThat(facts.scaling(quantity).points()).isEmpty();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> facts.scaling(quantity))
                    .withMessageContaining("'" + quantity + "'");
        }
    }

    @Test
    void steps_that_are_not_what_they_say_are_errors() {
        ScalingPoint valued = single(stated("2"));
        ScalingPoint missing = single(withheld());

        assertThatIllegalArgumentException().isThrownBy(() -> new ScalingStep(valued, List.of(valued), valued));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScalingStep(missing, List.of(missing), valued));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScalingStep(valued, List.of(missing), missing));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverallGrowth(List.of(new ScalingStep(valued, List.of(), missing))));
    }

    @Test
    void a_gap_never_counts_as_estimated_and_is_of_one_quantity() {
        ScalingPoint estimated = single(EstimatePolicy.INCLUDE, withheld(), estimated("5"));
        ScalingPoint missing = single(EstimatePolicy.INCLUDE, withheld());
        ScalingPoint layers = new ScalingPoint(
                missing.paper(), missing.model(), Quantity.LAYERS, EstimatePolicy.INCLUDE, missing.date());

        assertThat(new ScalingStep(estimated, List.of(), missing).isEstimated()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ScalingStep(estimated, List.of(), layers));
    }

    @Test
    void a_growth_is_of_one_quantity() {
        ScalingPoint parameters = single(stated("2"));
        ScalingPoint layers = Facts.of(family(model("a", "a", true, Quantity.LAYERS, stated("12"))))
                .scaling(Quantity.LAYERS)
                .points()
                .get(0);

        assertThat(layers.value()).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new ScalingStep(parameters, List.of(), layers));
    }
}
