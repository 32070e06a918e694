package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Counts;
import dev.stemma.analysis.internal.Numbers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often one annotator gave one label where another one gave another, and how far the two agree.
 *
 * <p>What is labelled, an item, is a claim or an assertion. Cohen's kappa is (p<sub>o</sub> - p<sub>e</sub>) / (1 -
 * p<sub>e</sub>), where p<sub>o</sub> is the share of items with the same label and p<sub>e</sub> the share that would have it
 * by chance, the sum over the labels of the product of the two annotators' shares (J. Cohen, 1960, A coefficient of agreement
 * for nominal scales, Educational and Psychological Measurement 20, 37-46). The labels count as unordered. Tables of disjoint
 * sets of items can be {@linkplain #plus added}, in any order. Immutable and thread-safe.
 *
 * @param <L> the labels, such as {@link dev.stemma.model.claim.Verdict}
 * @param rows for each label that the first annotator gave, the labels that the second one gave to the same items
 * @since 0.1.0
 */
public record AgreementTable<L extends Enum<L>>(Map<L, Counts<L>> rows) {

    /** Copies the map. */
    public AgreementTable {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    /**
     * {@return the table of no items at all}
     *
     * @param <L> the labels
     */
    public static <L extends Enum<L>> AgreementTable<L> none() {
        return new AgreementTable<L>(Map.of());
    }

    /**
     * {@return the table of a single item}
     *
     * @param first the label of the first annotator
     * @param second the label of the second annotator
     * @param <L> the labels
     */
    public static <L extends Enum<L>> AgreementTable<L> of(L first, L second) {
        return new AgreementTable<>(Map.of(first, Counts.of(List.of(second))));
    }

    /**
     * {@return the table of these items and of others}
     *
     * @param other the table of items that are not among these
     */
    public AgreementTable<L> plus(AgreementTable<L> other) {
        Map<L, Counts<L>> sums = new TreeMap<>(rows);
        other.rows.forEach((label, counts) -> sums.merge(label, counts, Counts::plus));
        return new AgreementTable<>(sums);
    }

    private Counts<L> row(L first) {
        return rows.getOrDefault(first, Counts.none());
    }

    /**
     * {@return how many items the two annotators labelled in a certain way, 0 or more}
     *
     * @param first the label of the first annotator
     * @param second the label of the second annotator
     */
    public long count(L first, L second) {
        return row(first).count(second);
    }

    /** {@return how many items both annotators labelled, 0 or more} */
    public long total() {
        return rows.values().stream().mapToLong(Counts::total).sum();
    }

    /** {@return how many items have the same label from both, 0 to the total} */
    public long agreed() {
        return rows.keySet().stream().mapToLong(label -> count(label, label)).sum();
    }

    /** {@return the share of items with the same label from both, 0 to 1; empty if there are no items} */
    public OptionalDouble observedAgreement() {
        return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed() / total());
    }

    /** {@return the share of items that would have the same label by chance, 0 to 1; empty if there are no items} */
    public OptionalDouble expectedAgreement() {
        double total = total();
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(chance() / total / total);
    }

    /** The expected agreement times the square of the total, exactly. */
    private long chance() {
        long sum = 0;
        for (L label : rows.keySet()) {
            long bySecond =
                    rows.values().stream().mapToLong(row -> row.count(label)).sum();
            sum += row(label).total() * bySecond;
        }
        return sum;
    }

    /**
     * Returns Cohen's kappa.
     *
     * @return -1 to 1, 0 for agreement as by chance, 1 for identical labels; empty if there are no items, or if the expected
     *     agreement is 1, since both annotators then gave one and the same label throughout and the ratio is undefined
     */
    public OptionalDouble kappa() {
        long total = total();
        long square = total * total;
        long chance = chance();
        return square == chance
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (agreed() * total - chance) / (square - chance));
    }

    /**
     * Returns the F1 of a label, taking the first annotator's labels as right: the harmonic mean of the share of the items with
     * this label that the second one found, and the share of those that the second one gave it to that have it.
     *
     * @param label the label
     * @return 0 to 1; empty if neither gave the label to any item
     */
    public OptionalDouble f1(L label) {
        long given =
                rows.values().stream().mapToLong(counts -> counts.count(label)).sum()
                        + row(label).total();
        return given == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * count(label, label) / given);
    }

    /**
     * Returns the mean of the {@linkplain #f1 F1} of all labels that either annotator gave, which is the macro-F1 of scikit-learn.
     *
     * @return 0 to 1; empty if there are no items
     */
    public OptionalDouble macroF1() {
        Set<L> labels = new TreeSet<>(rows.keySet());
        rows.values().forEach(counts -> labels.addAll(counts.byLabel().keySet()));
        return labels.stream().mapToDouble(label -> f1(label).orElse(0)).average();
    }

    /** Returns agreement and kappa, such as {@code 18 of 20 agree, kappa 0.812}. */
    @Override
    public String toString() {
        OptionalDouble kappa = kappa();
        return agreed() + " of " + total() + " agree, kappa "
                + (kappa.isPresent() ? Numbers.decimals(kappa.getAsDouble()) : "undefined");
    }
}
