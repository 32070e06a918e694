package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Figures;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How a quantity went from generation to generation: a point for each, and a step between each two that descent joins.
 *
 * <p>Each paper that introduces models has one point, that of its flagship; papers without models have none. Where the
 * corpus marks no model of a paper as its flagship, or several, the one of these with the most parameters stands for it,
 * then the one with the smaller id. The points are in generation order; steps go along the lines of descent, so that papers
 * which no link joins never make a step. Immutable and thread-safe.
 *
 * @param quantity the quantity, one in numbers
 * @param estimates whether outside estimates may stand in
 * @param points the flagship of each generation, in generation order
 * @param lines the papers that have a point, as {@link Lineage#lines(Predicate)} has them
 * @param families the same papers by {@linkplain Lineage#families() family}
 * @param sizes all models of each generation, in generation order, then by ascending value, those without one last
 * @since 0.1.0
 */
public record ScalingProgression(
        Quantity quantity,
        EstimatePolicy estimates,
        List<ScalingPoint> points,
        List<List<PaperId>> lines,
        List<List<PaperId>> families,
        List<ScalingPoint> sizes)
        implements Fact {

    private static final Comparator<ScalingPoint> BY_SIZE = Comparator.comparing(
                    (ScalingPoint point) -> point.value().isEmpty())
            .thenComparing(point -> point.value().orElse(BigDecimal.ZERO))
            .thenComparing(point -> point.model().id());

    /** Copies the lists. */
    public ScalingProgression {
        points = List.copyOf(points);
        lines = lines.stream().map(List::copyOf).toList();
        families = families.stream().map(List::copyOf).toList();
        sizes = List.copyOf(sizes);
    }

    /**
     * {@return how a quantity grew along a lineage}
     *
     * @param lineage the lineage
     * @param quantity a quantity in numbers
     * @param estimates whether outside estimates may stand in
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public static ScalingProgression of(Lineage lineage, Quantity quantity, EstimatePolicy estimates) {
        return of(lineage, quantity, estimates, DateChoice.FIRST_PUBLIC);
    }

    /**
     * {@return how a quantity grew along a lineage, where time is measured between dates of one's own choice}
     *
     * <p>The choice changes the dates of the points and nothing else; the order stays that of the generations.
     *
     * @param lineage the lineage
     * @param quantity a quantity in numbers
     * @param estimates whether outside estimates may stand in
     * @param dates which date stands for a paper
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public static ScalingProgression of(
            Lineage lineage, Quantity quantity, EstimatePolicy estimates, DateChoice dates) {
        Figures.checkNumeric(quantity);
        Corpus corpus = lineage.corpus();
        List<ScalingPoint> points = new ArrayList<>();
        List<ScalingPoint> sizes = new ArrayList<>();
        for (Paper paper : lineage.generations()) {
            List<LanguageModel> models = corpus.modelsOf(paper.id());
            Optional<PaperDate> date = dates.of(paper);
            flagship(models).ifPresent(model -> points.add(new ScalingPoint(paper, model, quantity, estimates, date)));
            models.stream()
                    .map(model -> new ScalingPoint(paper, model, quantity, estimates, date))
                    .sorted(BY_SIZE)
                    .forEach(sizes::add);
        }
        Predicate<Paper> hasModels = paper -> !corpus.modelsOf(paper.id()).isEmpty();
        List<List<Paper>> families = lineage.families().stream()
                .map(family -> family.stream().filter(hasModels).toList())
                .filter(family -> !family.isEmpty())
                .toList();
        return new ScalingProgression(quantity, estimates, points, ids(lineage.lines(hasModels)), ids(families), sizes);
    }

    private static List<List<PaperId>> ids(List<List<Paper>> rows) {
        return rows.stream().map(row -> row.stream().map(Paper::id).toList()).toList();
    }

    private static Optional<LanguageModel> flagship(List<LanguageModel> models) {
        List<LanguageModel> marked =
                models.stream().filter(LanguageModel::flagship).toList();
        return (marked.isEmpty() ? models : marked)
                .stream()
                        .min(Comparator.comparing(ScalingProgression::parameters, Comparator.reverseOrder())
                                .thenComparing(LanguageModel::id));
    }

    private static BigDecimal parameters(LanguageModel model) {
        return model.disclosure(Quantity.PARAMETERS)
                .flatMap(disclosure -> disclosure.preferred().amount())
                .flatMap(amount -> amount.number())
                .orElse(BigDecimal.ZERO);
    }

    /**
     * {@return the steps from each generation to the next on its line, line by line; empty if no paper with models continues another}
     *
     * <p>Between the first value of a line and its last one there is a step with a factor for each two neighbours that have a
     * value, and a bridge across each run of generations that have none; before the first value and behind the last one there
     * are gaps.
     */
    public List<ScalingStep> steps() {
        return byLine().stream().flatMap(line -> steps(line).stream()).toList();
    }

    /** {@return the points line by line, as {@link #lines()} has their papers} */
    public List<List<ScalingPoint>> byLine() {
        Map<PaperId, ScalingPoint> byPaper = new HashMap<>();
        points.forEach(point -> byPaper.put(point.paper().id(), point));
        return lines.stream()
                .map(line -> line.stream()
                        .map(paper -> Objects.requireNonNull(byPaper.get(paper)))
                        .toList())
                .toList();
    }

    private static List<ScalingStep> steps(List<ScalingPoint> points) {
        List<ScalingStep> steps = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).value().isEmpty()) {
                continue;
            }
            if (last < 0) {
                addGaps(points, steps, 0, i);
            } else {
                steps.add(new ScalingStep(points.get(last), points.subList(last + 1, i), points.get(i)));
            }
            last = i;
        }
        addGaps(points, steps, Math.max(last, 0), points.size() - 1);
        return List.copyOf(steps);
    }

    private static void addGaps(List<ScalingPoint> points, List<ScalingStep> steps, int first, int last) {
        for (int i = first; i < last; i++) {
            steps.add(new ScalingStep(points.get(i), List.of(), points.get(i + 1)));
        }
    }

    /** {@return for each line with two values the growth from the first to the last one} */
    public List<OverallGrowth> overallByLine() {
        return byLine().stream()
                .map(ScalingProgression::steps)
                .filter(steps -> steps.stream().anyMatch(step -> step.factor().isPresent()))
                .map(OverallGrowth::new)
                .toList();
    }

    /** {@return the growth from the first value to the last one of the only line with two values; empty if none or several have} */
    public Optional<OverallGrowth> overall() {
        List<OverallGrowth> each = overallByLine();
        return each.size() == 1 ? Optional.of(each.get(0)) : Optional.empty();
    }

    /**
     * {@return all models of one generation by ascending value, those without one last; empty if the paper has no models}
     *
     * @param paper the paper's id
     */
    public List<ScalingPoint> sizes(PaperId paper) {
        return sizes.stream().filter(point -> point.paper().id().equals(paper)).toList();
    }

    @Override
    public Explanation explanation() {
        LocalizedText name = Vocabulary.nameOf(quantity);
        LocalizedText statement = points.isEmpty()
                ? Texts.of("No generation has models, so there is no {0}", "各代都没有模型，谈不上{0}", name)
                : Texts.of(
                        "Flagship models, {0}: {1}",
                        "各代旗舰模型的{0}：{1}",
                        name,
                        Texts.joined(
                                points.stream()
                                        .map(point -> Texts.of(
                                                "{0}: {1}",
                                                "{0} {1}", point.paper().id(), point.words()))
                                        .toList(),
                                "; ",
                                "；"));
        // each line by its growth, or by its steps if it has none; a paper that nothing joins to another by its point
        List<Explanation> working = new ArrayList<>();
        for (List<ScalingPoint> line : byLine()) {
            List<ScalingStep> steps = steps(line);
            if (steps.stream().anyMatch(step -> step.factor().isPresent())) {
                working.add(new OverallGrowth(steps).explanation());
            } else {
                (steps.isEmpty() ? line : steps).forEach(fact -> working.add(fact.explanation()));
            }
        }
        return Explanation.of(statement, working);
    }

    /** Returns the points in order, separated by semicolons. */
    @Override
    public String toString() {
        return quantity + ": " + points.stream().map(ScalingPoint::toString).collect(Collectors.joining("; "));
    }
}
