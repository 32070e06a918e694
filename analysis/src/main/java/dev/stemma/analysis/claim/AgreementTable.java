package dev.stemma.analysis.claim;

import dev.stemma.analysis.internal.Numbers;
import dev.stemma.model.claim.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How often one annotator gave one verdict where another one gave another, and how far the two agree.
 *
 * <p>Cohen's kappa is (p<sub>o</sub> - p<sub>e</sub>) / (1 - p<sub>e</sub>), where p<sub>o</sub> is the share of claims with
 * the same label and p<sub>e</sub> the share that would have it by chance, the sum over the verdicts of the product of the
 * two annotators' shares (J. Cohen, 1960, A coefficient of agreement for nominal scales, Educational and Psychological
 * Measurement 20, 37-46). The verdicts count as unordered. Tables of disjoint sets of claims can be {@linkplain #plus
 * added}, in any order. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AgreementTable {

    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    /** No claims at all. */
    public static final AgreementTable NONE = new AgreementTable(new int[VERDICTS.size() * VERDICTS.size()]);

    private final int[] cells;

    private AgreementTable(int[] cells) {
        this.cells = cells;
    }

    private static int cell(Verdict first, Verdict second) {
        return VERDICTS.indexOf(first) * VERDICTS.size() + VERDICTS.indexOf(second);
    }

    /**
     * {@return this table with one claim more}
     *
     * @param first the label of the first annotator
     * @param second the label of the second annotator
     */
    public AgreementTable with(Verdict first, Verdict second) {
        int[] larger = cells.clone();
        larger[cell(first, second)]++;
        return new AgreementTable(larger);
    }

    /**
     * {@return the table of these claims and of others}
     *
     * @param other the table of claims that are not among these
     */
    public AgreementTable plus(AgreementTable other) {
        int[] sums = cells.clone();
        Arrays.setAll(sums, i -> cells[i] + other.cells[i]);
        return new AgreementTable(sums);
    }

    /** {@return the table with the two annotators exchanged} */
    public AgreementTable transposed() {
        int[] turned = new int[cells.length];
        for (Verdict first : VERDICTS) {
            for (Verdict second : VERDICTS) {
                turned[cell(second, first)] = count(first, second);
            }
        }
        return new AgreementTable(turned);
    }

    /**
     * {@return how many claims the two annotators labelled in a certain way, 0 or more}
     *
     * @param first the label of the first annotator
     * @param second the label of the second annotator
     */
    public int count(Verdict first, Verdict second) {
        return cells[cell(first, second)];
    }

    /** {@return how many claims both annotators labelled, 0 or more} */
    public int total() {
        return Arrays.stream(cells).sum();
    }

    /** {@return how many claims have the same label from both, 0 to the total} */
    public int agreed() {
        return VERDICTS.stream().mapToInt(verdict -> count(verdict, verdict)).sum();
    }

    /** {@return the share of claims with the same label from both, 0 to 1; empty if there are no claims} */
    public OptionalDouble observedAgreement() {
        return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed() / total());
    }

    /** {@return the share of claims that would have the same label by chance, 0 to 1; empty if there are no claims} */
    public OptionalDouble expectedAgreement() {
        double total = total();
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(chance() / total / total);
    }

    /** The expected agreement times the square of the total, exactly. */
    private long chance() {
        long sum = 0;
        for (Verdict verdict : VERDICTS) {
            long byFirst = 0;
            long bySecond = 0;
            for (Verdict other : VERDICTS) {
                byFirst += count(verdict, other);
                bySecond += count(other, verdict);
            }
            sum += byFirst * bySecond;
        }
        return sum;
    }

    /**
     * Returns Cohen's kappa.
     *
     * @return -1 to 1, 0 for agreement as by chance, 1 for identical labels; empty if there are no claims, or if the expected
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
        return object instanceof AgreementTable other && Arrays.equals(cells, other.cells);
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
