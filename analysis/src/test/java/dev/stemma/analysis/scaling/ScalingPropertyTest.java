package dev.stemma.analysis.scaling;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.estimated;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.stemma.analysis.Facts;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

class ScalingPropertyTest {

    private static final Figure NONE = withheld();

    /** A chain of generations: numbers, and nothing where a generation withholds its own. */
    @Provide
    Arbitrary<List<Figure>> chains() {
        Arbitrary<Figure> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("1e15"))
                .ofScale(3)
                .map(number -> stated(number.toPlainString()));
        return Arbitraries.frequencyOf(Tuple.of(4, numbers), Tuple.of(1, Arbitraries.just(NONE)))
                .list()
                .ofMaxSize(8);
    }

    private static List<Paper> papers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i == 0
                        ? paper("p0", "2010-03-01")
                        : paper("p" + i, (2010 + i) + "-0" + (1 + i % 9) + "-11", "p" + (i - 1)))
                .toList();
    }

    private static List<LanguageModel> models(List<Figure> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> model("p" + i, figures.get(i)))
                .toList();
    }

    private static ScalingProgression progression(List<Paper> papers, List<LanguageModel> models) {
        return Facts.of(corpus().papers(papers).models(models).build()).scaling(Quantity.PARAMETERS);
    }

    private static ScalingProgression progression(List<Figure> figures) {
        return progression(papers(figures.size()), models(figures));
    }

    @Property
    void the_product_of_the_step_factors_is_the_overall_factor(@ForAll("chains") List<Figure> figures) {
        ScalingProgression progression = progression(figures);
        double product = progression.steps().stream()
                .flatMapToDouble(step -> step.factor().stream())
                .reduce(1, (one, other) -> one * other);
        long values = figures.stream().filter(figure -> !figure.equals(NONE)).count();

        assertThat(progression.overall().isPresent()).isEqualTo(values >= 2);
        progression.overall().ifPresent(overall -> {
            assertThat(product).isCloseTo(overall.factor(), withinPercentage(1e-9));
            assertThat(overall.ordersOfMagnitude()).isEqualTo(Math.log10(overall.factor()));
        });
    }

    @Property
    void the_annual_factor_to_the_power_of_the_years_is_the_factor(@ForAll("chains") List<Figure> figures) {
        for (ScalingStep step : progression(figures).steps()) {
            if (step.factor().isPresent()) {
                assertThat(Math.pow(
                                step.annualFactor().orElseThrow(), step.years().orElseThrow()))
                        .isCloseTo(step.factor().getAsDouble(), withinPercentage(1e-7));
            }
        }
    }

    @Property
    void the_steps_lead_from_the_first_point_to_the_last_without_a_break(@ForAll("chains") List<Figure> figures) {
        ScalingProgression progression = progression(figures);
        List<ScalingPoint> passed = new ArrayList<>();
        for (ScalingStep step : progression.steps()) {
            assertThat(passed.isEmpty() || passed.get(passed.size() - 1).equals(step.from()))
                    .isTrue();
            passed.remove(step.from());
            passed.add(step.from());
            passed.addAll(step.over());
            passed.add(step.to());
        }

        assertThat(passed).isEqualTo(figures.size() < 2 ? List.of() : progression.points());
        assertThat(progression.points()).hasSameSizeAs(figures);
    }

    @Property
    void only_a_bridge_leads_across_a_missing_value(@ForAll("chains") List<Figure> figures) {
        ScalingProgression progression = progression(figures);
        int first = IntStream.range(0, figures.size())
                .filter(i -> !figures.get(i).equals(NONE))
                .findFirst()
                .orElse(0);
        int last = IntStream.range(0, figures.size())
                .filter(i -> !figures.get(i).equals(NONE))
                .max()
                .orElse(0);
        boolean holed = figures.subList(first, Math.max(first, last)).contains(NONE) && last > first;

        assertThat(progression.steps().stream().anyMatch(step -> !step.over().isEmpty()))
                .isEqualTo(holed);
        progression
                .overall()
                .ifPresent(overall -> assertThat(overall.isUnbroken()).isEqualTo(!holed));
    }

    @Property
    void the_order_of_the_lists_does_not_matter(@ForAll("chains") List<Figure> figures, @ForAll Random random) {
        List<Paper> papers = new ArrayList<>(papers(figures.size()));
        List<LanguageModel> models = new ArrayList<>(Stream.concat(
                        models(figures).stream(),
                        papers.stream()
                                .map(paper -> model(
                                        paper.id() + "-small",
                                        paper.id().value(),
                                        false,
                                        Quantity.PARAMETERS,
                                        stated("0.5"))))
                .toList());
        ScalingProgression one = progression(papers, models);
        Collections.shuffle(papers, random);
        Collections.shuffle(models, random);

        assertThat(progression(papers, models)).isEqualTo(one);
    }

    @Property
    void factors_do_not_depend_on_the_unit(@ForAll("chains") List<Figure> figures) {
        List<Figure> thousandfold = figures.stream()
                .map(figure -> figure.amount()
                        .flatMap(amount -> amount.number())
                        .map(number -> stated(number.movePointRight(3).toPlainString()))
                        .orElse(NONE))
                .toList();

        assertThat(progression(thousandfold).steps())
                .extracting(ScalingStep::factor)
                .isEqualTo(progression(figures).steps().stream()
                        .map(ScalingStep::factor)
                        .toList());
    }

    @Property
    void every_number_that_an_estimate_touches_is_marked(@ForAll @Size(max = 6) List<Boolean> estimates) {
        List<LanguageModel> models = IntStream.range(0, estimates.size())
                .mapToObj(i -> estimates.get(i)
                        ? model("p" + i, NONE, estimated("7"))
                        : model("p" + i, stated("7"), estimated("8")))
                .toList();
        ScalingProgression progression = Facts.of(
                        corpus().papers(papers(models.size())).models(models).build())
                .scaling(Quantity.PARAMETERS, EstimatePolicy.INCLUDE);

        assertThat(progression.points()).extracting(ScalingPoint::isEstimated).isEqualTo(estimates);
        assertThat(progression.steps())
                .extracting(ScalingStep::isEstimated)
                .isEqualTo(IntStream.range(1, estimates.size())
                        .mapToObj(i -> estimates.get(i - 1) || estimates.get(i))
                        .toList());
        progression
                .overall()
                .ifPresent(overall -> assertThat(overall.isEstimated()).isEqualTo(estimates.contains(true)));
    }
}
