package dev.stemma.analysis.claim;

import dev.stemma.analysis.internal.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

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
 * @since 0.1.0
 */
public final class AgreementTable<L extends Enum<L>> {

    private final List<L> labels;
    private final int[] cells;

    private AgreementTable(List<L> labels, int[] cells) {
        this.labels = labels;
        this.cells = cells;
    }

    /**
     * {@return the table of no items at all}
     *
     * @param labels the type of the labels
     * @param <L> the labels
     */
    public static <L extends Enum<L>> AgreementTable<L> none(Class<L> labels) {
        List<L> all = List.of(labels.getEnumConstants());
        return new AgreementTable<>(all, new int[all.size() * all.size()]);
    }

    private int cell(L first, L second) {
        return labels.indexOf(first) * labels.size() + labels.indexOf(second);
    }

    /**
     * {@return this table with one item more}
     *
     * @param first the label of the first annotator
     * @param second the label of the second annotator
     */
    public AgreementTable<L> with(L first, L second) {
        int[] larger = cells.clone();
        larger[cell(first, second)]++;
        return new AgreementTable<>(labels, larger);
    }

    /**
     * {@return the table of these items and of others}
     *
     * @param other the table of items that are not among these
     */
    public AgreementTable<L> plus(AgreementTable<L> other) {
        int[] sums = cells.clone();
        Arrays.setAll(sums, i -> cells[i] + other.cells[i]);
        return new AgreementTable<>(labels, sums);
    }

    /** {@return the table with the two annotators exchanged} */
    public AgreementTable<L> transposed() {
        int[] turned = new int[cells.length];
        for (L first : labels) {
            for (L second : labels) {
                turned[cell(second, first)] = count(first, second);
            }
        }
        return new AgreementTable<>(labels, turned);
    }

    /**
     * {@return how many items the two annotators labelled in a certain way, 0 or more}
     *
     * @param first the label of the first annotator
     * @param second the label of the second annotator
     */
    public int count(L first, L second) {
        return cells[cell(first, second)];
    }

    /** {@return how many items both annotators labelled, 0 or more} */
    public int total() {
        return Arrays.stream(cells).sum();
    }

    /** {@return how many items have the same label from both, 0 to the total} */
    public int agreed() {
        return labels.stream().mapToInt(label -> count(label, label)).sum();
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
        for (L label : labels) {
            long byFirst = 0;
            long bySecond = 0;
            for (L other : labels) {
                byFirst += count(label, other);
                bySecond += count(other, label);
            }
            sum += byFirst * bySecond;
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

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AgreementTable<?> other
                && labels.equals(other.labels)
                && Arrays.equals(cells, other.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    /** Returns agreement and kappa, such as {@code 18 of 20 agree, kappa 0.812}. */
    @Override
    public String toString() {
        OptionalDouble kappa = kappa();
        return agreed() + " of " + total() + " agree, kappa "
                + (kappa.isPresent() ? Numbers.decimals(kappa.getAsDouble()) : "undefined");
    }
}
