package dev.stemma.analysis.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many things have which label, such as claims a verdict, and how many have none yet.
 *
 * <p>Counts of disjoint sets of things can be {@linkplain #plus(Counts) added}, in any order. Immutable and thread-safe.
 *
 * @param <L> the labels, such as {@link dev.stemma.model.claim.Verdict}
 * @param byLabel the counts of the labels that occur, each 1 or more, in the order of the labels
 * @param unlabelled how many have no label, such as assertions that nobody judged, 0 or more
 * @since 0.1.0
 */
public record Counts<L extends Enum<L>>(Map<L, Long> byLabel, long unlabelled) {

    /**
     * Copies the map, without zeros.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public Counts {
        Map<L, Long> copy = new TreeMap<>(byLabel);
        copy.values().removeIf(count -> count == 0);
        if (unlabelled < 0 || copy.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(
                    "Counts are " + copy + " and " + unlabelled + " unlabelled; expected none below 0");
        }
        byLabel = Collections.unmodifiableMap(copy);
    }

    /**
     * {@return the counts of no things at all}
     *
     * @param <L> the labels
     */
    public static <L extends Enum<L>> Counts<L> none() {
        return new Counts<L>(Map.of(), 0);
    }

    /**
     * {@return the counts of things that all have a label}
     *
     * @param labels the label of each, in any order
     * @param <L> the labels
     */
    public static <L extends Enum<L>> Counts<L> of(Collection<L> labels) {
        return of(labels, 0);
    }

    /**
     * {@return the counts of things of which some have no label}
     *
     * @param labels the label of each that has one, in any order
     * @param unlabelled how many have none, 0 or more
     * @param <L> the labels
     * @throws IllegalArgumentException if that is negative
     */
    public static <L extends Enum<L>> Counts<L> of(Collection<L> labels, long unlabelled) {
        Map<L, Long> counts = new TreeMap<>();
        labels.forEach(label -> counts.merge(label, 1L, Long::sum));
        return new Counts<>(counts, unlabelled);
    }

    /**
     * {@return the counts of these things and of others}
     *
     * @param other the counts of things that are not among these
     */
    public Counts<L> plus(Counts<L> other) {
        Map<L, Long> sums = new TreeMap<>(byLabel);
        other.byLabel.forEach((label, count) -> sums.merge(label, count, Long::sum));
        return new Counts<>(sums, unlabelled + other.unlabelled);
    }

    /**
     * {@return how many have a label, 0 or more}
     *
     * @param label the label
     */
    public long count(L label) {
        return byLabel.getOrDefault(label, 0L);
    }

    /** {@return how many things there are, those without a label included} */
    public long total() {
        return unlabelled + byLabel.values().stream().mapToLong(count -> count).sum();
    }

    /**
     * {@return the share of a label among all things, with its 95 % Wilson score interval; empty if there are no things}
     *
     * @param label the label
     */
    public Optional<Proportion> proportion(L label) {
        return total() == 0 ? Optional.empty() : Optional.of(new Proportion(count(label), total()));
    }

    /** Returns the counts that are not 0, such as {@code 3 supported, 1 not-stated}; nothing at all is {@code none}. */
    @Override
    public String toString() {
        return total() == 0
                ? "none"
                : Stream.concat(
                                byLabel.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey()),
                                Stream.of(unlabelled + " unlabelled").filter(said -> unlabelled > 0))
                        .collect(Collectors.joining(", "));
    }
}
