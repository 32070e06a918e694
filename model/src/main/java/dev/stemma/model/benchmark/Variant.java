package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.internal.Checks;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What sets a run apart from the plain run of a model on a benchmark in one setting.
 *
 * @param modelVersion which version of the model was tested, such as an ablation, {@code base model} or {@code no vision};
 *     empty for the model as such
 * @param prompt how it was asked, such as {@code chain-of-thought} or a decoding rule; empty for the usual way
 * @param subset which part of the benchmark was asked, such as {@code clean examples} or a subject; empty for all of it
 * @param opponent what the model was set against, where the score is about a pair; empty for a score of its own
 * @since 0.1.0
 */
@JsonPropertyOrder({"modelVersion", "prompt", "subset", "opponent"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Variant(
        @JsonProperty("modelVersion") Optional<String> modelVersion,
        @JsonProperty("prompt") Optional<String> prompt,
        @JsonProperty("subset") Optional<String> subset,
        @JsonProperty("opponent") Optional<String> opponent)
        implements Comparable<Variant> {

    /** The plain run. */
    public static final Variant PLAIN =
            new Variant(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Comparator<Variant> ORDER = by(Variant::modelVersion)
            .thenComparing(by(Variant::prompt))
            .thenComparing(by(Variant::subset))
            .thenComparing(by(Variant::opponent));

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Variant {
        modelVersion = Checks.text(modelVersion, "modelVersion");
        prompt = Checks.text(prompt, "prompt");
        subset = Checks.text(subset, "subset");
        opponent = Checks.text(opponent, "opponent");
    }

    /**
     * {@return the variant of all that is said of a subset and nothing else}
     *
     * @param subset the part of the benchmark
     * @throws IllegalArgumentException if the text is blank
     */
    public static Variant ofSubset(String subset) {
        return new Variant(Optional.empty(), Optional.empty(), Optional.of(subset), Optional.empty());
    }

    private static Comparator<Variant> by(Function<Variant, Optional<String>> part) {
        return Comparator.comparing((Variant variant) -> part.apply(variant).isPresent())
                .thenComparing(variant -> part.apply(variant).orElse(""));
    }

    /** {@return this, and of a run what neither this nor the other variant names} */
    Variant within(Variant run, Variant other) {
        return new Variant(
                part(run, other, Variant::modelVersion),
                part(run, other, Variant::prompt),
                part(run, other, Variant::subset),
                part(run, other, Variant::opponent));
    }

    private Optional<String> part(Variant run, Variant other, Function<Variant, Optional<String>> part) {
        return part.apply(this).or(() -> part.apply(other).isPresent() ? Optional.empty() : part.apply(run));
    }

    /**
     * {@return whether another run is set apart by all that sets this one apart}
     *
     * @param run what sets the other run apart
     */
    public boolean isWithin(Variant run) {
        return within(run, PLAIN).equals(run);
    }

    /** {@return whether nothing sets the run apart} */
    @JsonIgnore
    public boolean isPlain() {
        return equals(PLAIN);
    }

    /** {@return the parts in words, such as {@code no vision, all questions}; empty for the plain run} */
    public Optional<String> words() {
        return isPlain()
                ? Optional.empty()
                : Optional.of(Stream.of(modelVersion, prompt, subset, opponent.map(other -> "against " + other))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
    }

    /** Compares by version, prompt, subset and opponent; what is absent comes first. */
    @Override
    public int compareTo(Variant other) {
        return ORDER.compare(this, other);
    }

    /** Returns the parts in words, and nothing for the plain run. */
    @Override
    public String toString() {
        return words().orElse("");
    }
}
