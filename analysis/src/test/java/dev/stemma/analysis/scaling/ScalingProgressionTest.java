package dev.stemma.analysis.scaling;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.derived;
import static dev.stemma.analysis.Fixtures.estimated;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.notApplicable;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.text;
import static dev.stemma.analysis.Fixtures.unstated;
import static dev.stemma.analysis.Fixtures.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.Lineage;
import dev.stemma.model.Corpus;
import dev.stemma.model.Language;
import dev.stemma.model.LocalizedText;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.languagemodel.LanguageModel;
import dev.stemma.model.languagemodel.ModelId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperId;
import dev.stemma.model.source.SourceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScalingProgressionTest {

    private static final List<Paper> CHAIN = List.of(
            paper("a", "2018-06-11"),
            paper("b", "2019-02-14", "a"),
            paper("c", "2020-05-28", "b"),
            paper("d", "2023-03-14", "c"));

    private static Corpus family(LanguageModel... models) {
        return corpus().papers(CHAIN).models(List.of(models)).build();
    }

    private static ScalingProgression parameters(EstimatePolicy estimates, LanguageModel... models) {
        return Lineage.of(family(models)).scaling(Quantity.PARAMETERS, estimates);
    }

    private static ScalingProgression parameters(LanguageModel... models) {
        return parameters(EstimatePolicy.EXCLUDE, models);
    }

    private static ScalingPoint single(EstimatePolicy estimates, Figure... figures) {
        return parameters(estimates, model("a", figures)).points().get(0);
    }

    private static ScalingPoint single(Figure... figures) {
        return single(EstimatePolicy.EXCLUDE, figures);
    }

    @Test
    void a_growth_has_factor_orders_of_magnitude_years_and_annual_factor() {
        ScalingStep step = parameters(model("a", stated("1e8")), model("b", stated("1.5e9")))
                .steps()
                .get(0);

        assertThat(step).isInstanceOf(Growth.class);
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
        assertThat(progression.steps().get(1).<Object>match(growth -> "", Bridge::over, gap -> ""))
                .isEqualTo(List.of(progression.points().get(2)));
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
            assertThat(step.<Integer>match(
                            growth -> 0, bridge -> 0, gap -> gap.missing().size()))
                    .isEqualTo(2);
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
            ScalingStep step = Lineage.of(corpus().papers(List.of(paper("a", "2018-06-11"), paper("b", date, "a")))
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
            ScalingStep step = Lineage.of(
                            corpus().papers(List.of(paper("a", "2018-06-11"), paper("b", "2018-06-12", "a")))
                                    .models(List.of(model("a", stated("1")), model("b", stated(value))))
                                    .build())
                    .scaling(Quantity.PARAMETERS)
                    .steps()
                    .get(0);

            assertThat(step.years()).isPresent();
            assertThat(step.annualFactor()).isEmpty();
        }
    }

    @Test
    void dates_known_to_the_month_stand_for_their_middle() {
        ScalingStep step = Lineage.of(corpus().papers(List.of(paper("a", "2018-06-10"), paper("b", "2019-04", "a")))
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
                .isInstanceOf(Growth.class);
        assertThat(parameters().points()).isEmpty();
        assertThat(parameters().steps()).isEmpty();
        assertThat(parameters().explanation()).hasToString("No generation has models, so there is no parameters");
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void a_quantity_in_words_is_an_error(Quantity quantity) {
        Lineage lineage = Lineage.of(family());

        if (quantity.isNumeric()) {
            assertThat(lineage.scaling(quantity).points()).isEmpty();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> lineage.scaling(quantity))
                    .withMessageContaining("'" + quantity + "'");
        }
    }

    @Test
    void steps_that_are_not_what_they_say_are_errors() {
        ScalingPoint valued = single(stated("2"));
        ScalingPoint missing = single(withheld());

        assertThatIllegalArgumentException().isThrownBy(() -> new Growth(valued, missing));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gap(valued, valued));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bridge(valued, List.of(), valued));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bridge(valued, List.of(valued), valued));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bridge(missing, List.of(missing), valued));
        assertThatIllegalArgumentException().isThrownBy(() -> new OverallGrowth(List.of(new Gap(valued, missing))));
    }

    @Test
    void the_explanation_ends_in_the_places_of_the_figures() {
        ScalingProgression progression = parameters(
                model("a", stated("1e8"), estimated("2e8")), model("b", derived("1.5e9")), model("c", withheld()));

        assertThat(progression.explanation()).hasToString("""
                        Flagship models, parameters: a: 1e8 parameters (stated); b: 1.5e9 parameters (derived); c: withheld
                          Overall from a to b, parameters: a factor of 15, 1.18 orders of magnitude; over 0.679 years that is a factor of 54 a year; not covered: c: withheld
                            From a to b, parameters: a factor of 15, 1.18 orders of magnitude; over 0.679 years that is a factor of 54 a year
                            From b to c, parameters: cannot be compared; c: withheld
                            Model a, parameters: 1e8, as stated [table, § t]
                              Preference: first
                              Not used: Model a, parameters: 2e8, an outside estimate [survey, § row]
                              a was first public on 2018-06-11 (announcement) [a-paper, § date]
                            Model b, parameters: 1.5e9, derived as a formula
                              b was first public on 2019-02-14 (announcement) [b-paper, § date]
                            Model c, parameters: withheld by report [report, § scope]
                              c was first public on 2020-05-28 (announcement) [c-paper, § date]""");
        assertThat(progression.explanation().in(Language.CHINESE).lines().limit(6))
                .containsExactly(
                        "各代旗舰模型的参数量：a 1e8 个参数（原文给出）；b 1.5e9 个参数（推算得出）；c 拒绝公布",
                        "  总体从 a 到 b，参数量变为原来的 15 倍，即 1.18 个数量级；历时 0.679 年，折合每年 54 倍；未涵盖：c 拒绝公布",
                        "    从 a 到 b，参数量变为原来的 15 倍，即 1.18 个数量级；历时 0.679 年，折合每年 54 倍",
                        "    从 b 到 c，参数量无法比较：c 拒绝公布",
                        "    Model a 的参数量：原文给出 1e8 [table，§ t]",
                        "      取舍：first（中）");
        assertThat(progression.steps().get(0).explanation().toString().lines())
                .startsWith(
                        "From a to b, parameters: a factor of 15, 1.18 orders of magnitude; over 0.679 years that is a factor of"
                                + " 54 a year",
                        "  Model a, parameters: 1e8, as stated [table, § t]");
    }

    @Test
    void every_kind_of_figure_has_its_sentence() {
        Figure printed = new Stated(
                FigureValue.of("117e6"),
                Optional.of("117M"),
                SourceId.of("table"),
                section("t"),
                Optional.of(text("Rounded.")));
        Figure interval = new Estimated(
                FigureValue.of("5"),
                Optional.of(FigureValue.of("4")),
                Optional.of(FigureValue.of("6")),
                SourceId.of("survey"),
                section("row"),
                Optional.empty());

        assertThat(sentences(printed))
                .containsExactly(
                        "Model a, parameters: 117e6, as stated (printed: 117M). Rounded.",
                        "Model a 的参数量：原文给出 117e6（印作：117M）。Rounded.（中）");
        assertThat(sentences(interval))
                .containsExactly("Model a, parameters: 5, an outside estimate (4 - 6)", "Model a 的参数量：外部估计为 5（4 - 6）");
        assertThat(sentences(unstated()))
                .containsExactly("Model a, parameters: not stated; searched: report", "Model a 的参数量：未给出；已查阅 report");
        assertThat(sentences(withheld()))
                .containsExactly("Model a, parameters: withheld by report", "Model a 的参数量：report 拒绝公布");
        assertThat(sentences(notApplicable()))
                .containsExactly(
                        "Model a, parameters: not applicable. no such thing", "Model a 的参数量：不适用。no such thing（中）");
        assertThat(sentences(derived("3")))
                .containsExactly("Model a, parameters: 3, derived as a formula", "Model a 的参数量：3，由 a formula 推算");
        assertThat(sentences()).containsExactly("Model a, parameters: no entry in the corpus", "Model a 的参数量：语料中没有记录");
    }

    private static List<String> sentences(Figure... figures) {
        LocalizedText statement = single(figures).explanation().statement();
        return List.of(statement.en(), statement.zh());
    }

    @Test
    void a_bridge_says_that_the_division_is_not_known() {
        ScalingProgression progression =
                parameters(model("a", stated("2")), model("b", unstated()), model("c", stated("12")));

        assertThat(progression.steps().get(0).explanation().statement().en())
                .isEqualTo(
                        "From a to c, parameters: a factor of 6, 0.778 orders of magnitude; over 1.96 years that is a factor"
                                + " of 2.49 a year; b: not stated, so how the change divides is not known");
        assertThat(progression.overall().orElseThrow().explanation().toString().lines())
                .anySatisfy(line -> assertThat(line).contains("the chain is broken by generations without a value"))
                .anySatisfy(line -> assertThat(line).contains("Model b, parameters: not stated"));
        assertThat(progression.overall().orElseThrow().ordersOfMagnitude()).isCloseTo(0.778151, within(1e-6));
        assertThat(progression)
                .hasToString("parameters: a: 2 parameters (stated); b: not stated; c: 12 parameters (stated)");
    }

    @Test
    void a_gap_never_counts_as_estimated_and_is_of_one_quantity() {
        ScalingPoint estimated = single(EstimatePolicy.INCLUDE, withheld(), estimated("5"));
        ScalingPoint missing = single(EstimatePolicy.INCLUDE, withheld());
        ScalingPoint layers = new ScalingPoint(
                missing.paper(), missing.model(), Quantity.LAYERS, EstimatePolicy.INCLUDE, missing.date());

        assertThat(new Gap(estimated, missing).isEstimated()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Gap(estimated, layers));
    }

    @Test
    void a_progression_without_steps_is_explained_by_its_points() {
        assertThat(parameters(model("a", stated("2"))).explanation().working()).hasSize(1);
        assertThat(parameters(model("a", withheld()), model("b", withheld()))
                        .explanation()
                        .working())
                .singleElement()
                .satisfies(step -> assertThat(step.statement().en()).contains("cannot be compared"));
    }

    @Test
    void very_large_and_very_small_factors_are_printed_with_an_exponent() {
        assertThat(parameters(model("a", stated("1")), model("b", stated("12345678e5")))
                        .steps()
                        .get(0)
                        .toString())
                .startsWith("a -> b: x1.235E+12 (");
        assertThat(parameters(model("a", stated("1")), model("b", stated("123456789")))
                        .steps()
                        .get(0)
                        .toString())
                .startsWith("a -> b: x123500000 (");
        assertThat(parameters(model("a", stated("1")), model("b", stated("0.00012345")))
                        .steps()
                        .get(0)
                        .toString())
                .startsWith("a -> b: x0.0001234 (");
        assertThat(parameters(model("a", stated("1")), model("b", stated("0.000012")))
                        .steps()
                        .get(0)
                        .toString())
                .startsWith("a -> b: x0.000012 (");
    }

    @Test
    void a_derived_figure_is_explained_by_its_inputs_down_to_their_places_even_in_a_circle() {
        LanguageModel model = LanguageModel.builder()
                .id(ModelId.of("a"))
                .name("Model a")
                .paper(PaperId.of("a"))
                .flagship(true)
                .addFigures(
                        disclosure(Quantity.D_HEAD, derived("64", Quantity.D_MODEL, Quantity.HEADS)),
                        disclosure(Quantity.D_MODEL, derived("768", Quantity.D_HEAD, Quantity.HEADS)),
                        disclosure(Quantity.HEADS, stated("12")))
                .build();

        assertThat(Lineage.of(family(model))
                        .scaling(Quantity.D_HEAD)
                        .points()
                        .get(0)
                        .explanation())
                .hasToString("""
                        Model a, head width d_head: 64, derived as a formula
                          Model a, model width d_model: 768, derived as a formula
                            Model a, attention heads: 12, as stated [table, § t]
                          Model a, attention heads: 12, as stated [table, § t]
                          a was first public on 2018-06-11 (announcement) [a-paper, § date]""");
    }

    private static Disclosure disclosure(Quantity quantity, Figure figure) {
        return new Disclosure(quantity, List.of(figure), Optional.empty());
    }

    @Test
    void a_growth_is_of_one_quantity() {
        ScalingPoint parameters = single(stated("2"));
        ScalingPoint layers = Lineage.of(family(model("a", "a", true, Quantity.LAYERS, stated("12"))))
                .scaling(Quantity.LAYERS)
                .points()
                .get(0);

        assertThat(layers.value()).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new Growth(parameters, layers));
    }

    @Test
    void a_value_that_stays_the_same_is_unchanged_over_its_time() {
        assertThat(parameters(model("a", stated("3")), model("b", stated("3.0")))
                        .steps()
                        .get(0)
                        .explanation()
                        .statement())
                .satisfies(statement ->
                        assertThat(statement.en()).isEqualTo("From a to b, parameters: unchanged over 0.679 years"))
                .satisfies(statement -> assertThat(statement.zh()).endsWith("参数量不变，历时 0.679 年"));
    }
}
