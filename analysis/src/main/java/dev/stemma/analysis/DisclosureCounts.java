package dev.stemma.analysis;

import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import java.util.Arrays;

/**
 * How often each quantity is stated, derived, estimated, withheld, unstated or not applicable over any number of models.
 *
 * <p>A model counts by the preferred figure of each quantity. Counts of disjoint sets of models can be {@linkplain #plus
 * added} in any order. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@SuppressWarnings("EnumOrdinal") // the counts are an array with a place for each constant
public final class DisclosureCounts {

    private static final int KINDS = FigureKind.values().length;

    /** No models at all. */
    public static final DisclosureCounts NONE = new DisclosureCounts(0, new long[Quantity.values().length * KINDS]);

    private final long models;
    private final long[] cells;

    private DisclosureCounts(long models, long[] cells) {
        this.models = models;
        this.cells = cells;
    }

    private static int cell(Quantity quantity, FigureKind kind) {
        return quantity.ordinal() * KINDS + kind.ordinal();
    }

    /**
     * {@return these counts with one model more}
     *
     * @param model a model that is not among these
     */
    public DisclosureCounts plus(LanguageModel model) {
        long[] larger = cells.clone();
        model.disclosures().forEach(disclosure -> {
            Figure preferred = disclosure.preferred();
            larger[cell(disclosure.quantity(), preferred.kind())]++;
        });
        return new DisclosureCounts(models + 1, larger);
    }

    /**
     * {@return the counts of these models and of others}
     *
     * @param other the counts of models that are not among these
     */
    public DisclosureCounts plus(DisclosureCounts other) {
        long[] sums = cells.clone();
        Arrays.setAll(sums, i -> cells[i] + other.cells[i]);
        return new DisclosureCounts(models + other.models, sums);
    }

    /** {@return how many models were counted, 0 or more} */
    public long models() {
        return models;
    }

    /**
     * {@return how many models disclose a quantity in a certain way, 0 to all}
     *
     * @param quantity the quantity
     * @param kind the way
     */
    public long count(Quantity quantity, FigureKind kind) {
        return cells[cell(quantity, kind)];
    }

    /**
     * {@return how many models have no entry for a quantity, 0 to all}
     *
     * @param quantity the quantity
     */
    public long withoutEntry(Quantity quantity) {
        int from = quantity.ordinal() * KINDS;
        return models - Arrays.stream(cells, from, from + KINDS).sum();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DisclosureCounts other && models == other.models && Arrays.equals(cells, other.cells);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(models) + Arrays.hashCode(cells);
    }

    /** Returns the quantities that any model has an entry for, each with its counts. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(models).append(" models");
        for (Quantity quantity : Quantity.values()) {
            if (withoutEntry(quantity) < models) {
                text.append("; ").append(quantity).append(':');
                for (FigureKind kind : FigureKind.values()) {
                    if (count(quantity, kind) > 0) {
                        text.append(' ').append(kind).append(' ').append(count(quantity, kind));
                    }
                }
            }
        }
        return text.toString();
    }
}
