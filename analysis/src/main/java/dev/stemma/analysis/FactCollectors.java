package dev.stemma.analysis;

import dev.stemma.analysis.claim.AgreementTable;
import dev.stemma.analysis.claim.LabelPair;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Collectors of facts, for streams of any length, parallel ones too.
 *
 * <pre>{@code
 * corpus.claims().parallelStream().collect(FactCollectors.verdictsBy(Claim::paper));
 * }</pre>
 *
 * <p>Each collector's parts can be merged in any order and any grouping with the same outcome, so an engine that spreads the
 * elements over processes may use supplier, accumulator, combiner and finisher on their own. Every element has to be
 * handed in once. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class FactCollectors {

    private FactCollectors() {}

    /** {@return a collector of how many claims have which verdict} */
    public static Collector<Claim, ?, Counts<Verdict>> verdicts() {
        return Collectors.reducing(Counts.none(), claim -> Counts.of(List.of(claim.verdict())), Counts::plus);
    }

    /**
     * {@return a collector of the verdicts of each group, in the groups' natural order; groups without claims are left out}
     *
     * @param group what a claim is grouped by, such as {@code Claim::paper} or {@code Claim::kind}
     * @param <K> the type of the groups
     */
    public static <K extends Comparable<? super K>> Collector<Claim, ?, SortedMap<K, Counts<Verdict>>> verdictsBy(
            Function<? super Claim, ? extends K> group) {
        Objects.requireNonNull(group, "group");
        return Collectors.groupingBy(group, TreeMap::new, verdicts());
    }

    /**
     * {@return a collector of the table of all claims that two annotators both labelled; of several labels by one the earliest counts}
     *
     * @param first the one annotator, whose labels are the rows
     * @param second the other annotator
     * @throws IllegalArgumentException if both are the same
     */
    public static Collector<Claim, ?, AgreementTable<Verdict>> agreement(String first, String second) {
        if (first.equals(second)) {
            throw new IllegalArgumentException("both annotators are '" + first + "', expected two");
        }
        AgreementTable<Verdict> none = AgreementTable.none();
        return Collectors.reducing(
                none,
                claim ->
                        LabelPair.of(claim, first, second).map(LabelPair::table).orElse(none),
                AgreementTable::plus);
    }

    /** {@return a collector of how many models disclose each quantity in which way} */
    public static Collector<LanguageModel, ?, DisclosureCounts> disclosures() {
        return Collectors.reducing(DisclosureCounts.NONE, DisclosureCounts.NONE::plus, DisclosureCounts::plus);
    }

    /**
     * {@return a collector of the smallest and the largest disclosed value of a quantity}
     *
     * @param quantity a quantity in numbers
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public static Collector<LanguageModel, ?, Extremes> extremes(Quantity quantity) {
        Extremes none = Extremes.none(quantity);
        return Collectors.reducing(none, none::plus, Extremes::plus);
    }

    /**
     * {@return a collector of the links and of the works that are no papers among those collected}
     *
     * <p>Its memory grows with the number of papers and works.
     */
    public static Collector<Paper, ?, InfluenceSummary> influences() {
        return Collector.of(InfluenceTally::new, InfluenceTally::add, InfluenceTally::merge, InfluenceTally::summary);
    }
}
