package dev.stemma.analysis.scaling;

import static dev.stemma.analysis.Fixtures.derived;
import static dev.stemma.analysis.Fixtures.estimated;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.notApplicable;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.text;
import static dev.stemma.analysis.Fixtures.unstated;
import static dev.stemma.analysis.Fixtures.withheld;
import static dev.stemma.analysis.scaling.Chain.family;
import static dev.stemma.analysis.scaling.Chain.parameters;
import static dev.stemma.analysis.scaling.Chain.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.Facts;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the points, steps and progressions of a quantity say of themselves. */
class ScalingExplanationTest {

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
        return List.of(statement.in(Language.ENGLISH), statement.in(Language.CHINESE));
    }

    @Test
    void a_bridge_says_that_the_division_is_not_known() {
        ScalingProgression progression =
                parameters(model("a", stated("2")), model("b", unstated()), model("c", stated("12")));

        assertThat(progression.steps().get(0).explanation().statement().in(Language.ENGLISH))
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
    void a_progression_without_steps_is_explained_by_its_points() {
        assertThat(parameters(model("a", stated("2"))).explanation().working()).hasSize(1);
        assertThat(parameters(model("a", withheld()), model("b", withheld()))
                        .explanation()
                        .working())
                .singleElement()
                .satisfies(step ->
                        assertThat(step.statement().in(Language.ENGLISH)).contains("cannot be compared"));
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
                .addDisclosures(
                        disclosure(Quantity.D_HEAD, derived("64", Quantity.D_MODEL, Quantity.HEADS)),
                        disclosure(Quantity.D_MODEL, derived("768", Quantity.D_HEAD, Quantity.HEADS)),
                        disclosure(Quantity.HEADS, stated("12")))
                .build();

        assertThat(Facts.of(family(model))
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
    void a_value_that_stays_the_same_is_unchanged_over_its_time() {
        assertThat(parameters(model("a", stated("3")), model("b", stated("3.0")))
                        .steps()
                        .get(0)
                        .explanation()
                        .statement())
                .satisfies(statement -> assertThat(statement.in(Language.ENGLISH))
                        .isEqualTo("From a to b, parameters: unchanged over 0.679 years"))
                .satisfies(
                        statement -> assertThat(statement.in(Language.CHINESE)).endsWith("参数量不变，历时 0.679 年"));
    }
}
