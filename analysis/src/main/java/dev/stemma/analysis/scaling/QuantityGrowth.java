package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How fast a quantity grew over the models of a corpus.
 *
 * <p>Which figures count, and which date a paper has, is as in the {@link ScalingProgression} it is fitted to. A model without
 * a value that may be compared, or without a date, is left out and listed. Immutable and thread-safe.
 *
 * @param quantity the quantity
 * @param estimates whether outside estimates may stand in
 * @param selection which models were considered
 * @param points the models that were fitted, in generation order; each has a value and a date
 * @param leftOut the models that were considered but not fitted, in generation order
 * @param result the fit, or why there is none
 * @since 0.1.0
 */
public record QuantityGrowth(
        Quantity quantity,
        EstimatePolicy estimates,
        GrowthSelection selection,
        List<ScalingPoint> points,
        List<ScalingPoint> leftOut,
        GrowthResult result)
        implements Fact {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a point lacks a value or a date, something left out has both, or the result is of
     *     another number of points
     */
    public QuantityGrowth {
        points = List.copyOf(points);
        leftOut = List.copyOf(leftOut);
        if (!points.stream().allMatch(QuantityGrowth::counts)
                || leftOut.stream().anyMatch(QuantityGrowth::counts)) {
            throw new IllegalArgumentException("QuantityGrowth fits " + points + " and leaves out " + leftOut
                    + ", expected a value and a date of the former and not of the latter");
        }
        if (result.count() != points.size()) {
            throw new IllegalArgumentException(
                    "QuantityGrowth.result is of " + result.count() + " points, expected " + points.size());
        }
    }

    /**
     * {@return how fast the quantity of a progression grew, with a fit for each family of linked papers, in generation order, and
     * then one for all papers that stand alone}
     *
     * <p>Families take nothing from each other. What holds of papers that nothing joins is a trend of their field.
     *
     * @param progression the progression, which says whether estimates count and which date a paper has
     * @param selection its flagships or all its sizes
     * @param options levels, and how dates become years
     */
    public static List<QuantityGrowth> byFamily(
            ScalingProgression progression, GrowthSelection selection, GrowthOptions options) {
        List<List<PaperId>> families = progression.families();
        Map<PaperId, Integer> groups = new HashMap<>();
        for (int i = 0; i < families.size(); i++) {
            int group = families.get(i).size() > 1 ? i : families.size();
            families.get(i).forEach(paper -> groups.put(paper, group));
        }
        Map<Integer, List<ScalingPoint>> considered = new TreeMap<>();
        for (ScalingPoint point : considered(progression, selection)) {
            considered
                    .computeIfAbsent(
                            Objects.requireNonNull(groups.get(point.paper().id())), unused -> new ArrayList<>())
                    .add(point);
        }
        return considered.isEmpty()
                ? List.of(of(progression, selection, options))
                : considered.values().stream()
                        .map(points -> of(progression, selection, points, options))
                        .toList();
    }

    /**
     * {@return how fast the quantity of a progression grew over all its papers alike, whether links join them or not}
     *
     * @param progression the progression, which says whether estimates count and which date a paper has
     * @param selection its flagships or all its sizes
     * @param options levels, and how dates become years
     */
    public static QuantityGrowth of(ScalingProgression progression, GrowthSelection selection, GrowthOptions options) {
        return of(progression, selection, considered(progression, selection), options);
    }

    private static List<ScalingPoint> considered(ScalingProgression progression, GrowthSelection selection) {
        return switch (selection) {
            case FLAGSHIPS -> progression.points();
            case ALL_SIZES -> progression.sizes();
        };
    }

    private static QuantityGrowth of(
            ScalingProgression progression,
            GrowthSelection selection,
            List<ScalingPoint> considered,
            GrowthOptions options) {
        List<ScalingPoint> points =
                considered.stream().filter(QuantityGrowth::counts).toList();
        GrowthResult result = GrowthFit.of(
                points.stream().flatMap(point -> point.dated().stream()).toList(), options);
        long values =
                considered.stream().filter(point -> point.value().isPresent()).count();
        return new QuantityGrowth(
                progression.quantity(),
                progression.estimates(),
                selection,
                points,
                considered.stream().filter(point -> !counts(point)).toList(),
                points.size() < GrowthFit.MINIMUM_POINTS && values >= GrowthFit.MINIMUM_POINTS
                        ? GrowthResult.of(points.size(), GrowthResult.Reason.DATES_MISSING)
                        : result);
    }

    static boolean counts(ScalingPoint point) {
        return point.dated().isPresent();
    }

    private static PartialDate dateOf(ScalingPoint point) {
        return point.date().orElseThrow().date();
    }

    /** {@return what a reader must know before quoting the rate, in the order of the enum; empty if there is no fit} */
    public List<GrowthCaveat> caveats() {
        return result.fit().map(this::caveatsOf).orElse(List.of());
    }

    private List<GrowthCaveat> caveatsOf(GrowthFit fit) {
        Set<GrowthCaveat> caveats = EnumSet.noneOf(GrowthCaveat.class);
        caveats.add(
                switch (selection) {
                    case FLAGSHIPS -> GrowthCaveat.SELECTED_SERIES;
                    case ALL_SIZES -> GrowthCaveat.SIZES_OF_ONE_DATE;
                });
        if (points.stream().anyMatch(ScalingPoint::isEstimated)) {
            caveats.add(GrowthCaveat.ESTIMATED);
        }
        if (!points.stream().allMatch(point -> dateOf(point).isExact())) {
            caveats.add(GrowthCaveat.VAGUE_DATE);
        }
        caveats.addAll(fit.caveats());
        return List.copyOf(caveats);
    }

    @Override
    public Explanation explanation() {
        List<Explanation> working = new ArrayList<>();
        result.fit().ifPresent(fit -> working.addAll(fit.methods()));
        caveats().forEach(caveat -> working.add(caveat.explanation()));
        points.forEach(point -> working.add(point.explanation()));
        List<ScalingPoint> known =
                leftOut.stream().filter(point -> point.disclosure().isPresent()).toList();
        known.forEach(point -> working.add(leftOut(point)));
        if (known.size() < leftOut.size()) {
            working.add(Explanation.of(Texts.of(
                    "Left out: {0} of which the corpus has no entry",
                    "未计入：{0} 个语料中没有记录的模型", leftOut.size() - known.size())));
        }
        return Explanation.of(statement(), working);
    }

    private LocalizedText statement() {
        LocalizedText name = Vocabulary.nameOf(quantity);
        if (result.fit().isEmpty()) {
            return Texts.of(
                    "Growth of {0} over {1} cannot be fitted: {2}{3}",
                    "{1}的{0}无法拟合增长率：{2}{3}", name, models(), result.because(), wayOut());
        }
        PartialDate first = points.stream()
                .map(QuantityGrowth::dateOf)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        PartialDate last = points.stream()
                .map(QuantityGrowth::dateOf)
                .max(Comparator.comparing(PartialDate::latest))
                .orElseThrow();
        return Texts.of(
                "Growth of {0} over {1} {2}, {3} to {4}: {5}{6}",
                "{0}的增长（{2} {1} 个，{3} 至 {4}）：{5}{6}",
                name,
                points.size(),
                models(),
                first,
                last,
                result.orElseThrow().rate(),
                Texts.when(
                        points.stream().anyMatch(ScalingPoint::isEstimated),
                        "; an outside estimate enters",
                        "；其中用到外部估计"));
    }

    private LocalizedText models() {
        return switch (selection) {
            case FLAGSHIPS -> LocalizedText.of("flagship models", "旗舰模型");
            case ALL_SIZES -> LocalizedText.of("models of all sizes", "各规模模型");
        };
    }

    /** Returns what may help: sizes do not without a second date, nor do estimates where there are none. */
    private Optional<LocalizedText> wayOut() {
        List<LocalizedText> ways = new ArrayList<>();
        if (selection == GrowthSelection.FLAGSHIPS
                && points.stream()
                                .map(QuantityGrowth::dateOf)
                                .distinct()
                                .limit(2)
                                .count()
                        == 2) {
            ways.add(LocalizedText.of("take all sizes", "改用全部规模"));
        }
        if (estimates == EstimatePolicy.EXCLUDE && leftOut.stream().anyMatch(QuantityGrowth::hasEstimate)) {
            ways.add(LocalizedText.of("let outside estimates in", "允许使用外部估计"));
        }
        if (selection == GrowthSelection.FLAGSHIPS
                && Stream.concat(points.stream(), leftOut.stream())
                                .filter(point -> point.value().isPresent())
                                .limit(2)
                                .count()
                        == 2) {
            ways.add(LocalizedText.of(
                    "read the factors from generation to generation in the progression", "改看演进中各代之间的倍数"));
        }
        return Texts.joined(ways, ", or ", "，或").map(known -> Texts.of("; {0}", "；可{0}", known));
    }

    private static boolean hasEstimate(ScalingPoint point) {
        return new ScalingPoint(point.paper(), point.model(), point.quantity(), EstimatePolicy.INCLUDE, point.date())
                .dated()
                .isPresent();
    }

    private static Explanation leftOut(ScalingPoint point) {
        LocalizedText reason =
                point.gapReason().map(gap -> gap.words()).orElseGet(() -> LocalizedText.of("no date", "没有日期"));
        return Explanation.of(
                Texts.of("Left out: {0}, {1}", "未计入：{0}，{1}", point.model().name(), reason),
                List.of(point.explanation()));
    }

    /** Returns quantity, models and rate, or the reason why there is none. */
    @Override
    public String toString() {
        return statement().toString();
    }
}
