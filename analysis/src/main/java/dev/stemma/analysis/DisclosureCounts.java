package dev.stemma.analysis;

import dev.stemma.analysis.fact.Counts;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How often each quantity is stated, derived, estimated, withheld, unstated or not applicable over any number of models.
 *
 * <p>A model counts by the preferred figure of each quantity. Counts of disjoint sets of models can be {@linkplain #plus
 * added} in any order. Immutable and thread-safe.
 *
 * @param models how many models were counted, 0 or more
 * @param byQuantity the counts of the quantities that any model has an entry for, in the order of {@link Quantity}
 * @since 0.1.0
 */
public record DisclosureCounts(long models, Map<Quantity, Counts<FigureKind>> byQuantity) {

    /** No models at all. */
    public static final DisclosureCounts NONE = new DisclosureCounts(0, Map.of());

    /** Copies the map. */
    public DisclosureCounts {
        byQuantity = Collections.unmodifiableMap(new TreeMap<>(byQuantity));
    }

    /**
     * {@return these counts with one model more}
     *
     * @param model a model that is not among these
     */
    public DisclosureCounts plus(LanguageModel model) {
        return plus(new DisclosureCounts(
                1,
                model.disclosures().stream()
                        .collect(Collectors.toMap(
                                Disclosure::quantity,
                                disclosure ->
                                        Counts.of(List.of(disclosure.preferred().kind())),
                                Counts::plus))));
    }

    /**
     * {@return the counts of these models and of others}
     *
     * @param other the counts of models that are not among these
     */
    public DisclosureCounts plus(DisclosureCounts other) {
        Map<Quantity, Counts<FigureKind>> sums = new TreeMap<>(byQuantity);
        other.byQuantity.forEach((quantity, counts) -> sums.merge(quantity, counts, Counts::plus));
        return new DisclosureCounts(models + other.models, sums);
    }

    private Counts<FigureKind> counts(Quantity quantity) {
        return byQuantity.getOrDefault(quantity, Counts.none());
    }

    /**
     * {@return how many models disclose a quantity in a certain way, 0 to all}
     *
     * @param quantity the quantity
     * @param kind the way
     */
    public long count(Quantity quantity, FigureKind kind) {
        return counts(quantity).count(kind);
    }

    /**
     * {@return how many models have no entry for a quantity, 0 to all}
     *
     * @param quantity the quantity
     */
    public long withoutEntry(Quantity quantity) {
        return models - counts(quantity).total();
    }

    /** Returns the quantities that any model has an entry for, each with its counts. */
    @Override
    public String toString() {
        return models + " models"
                + byQuantity.entrySet().stream()
                        .map(entry -> "; " + entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining());
    }
}
