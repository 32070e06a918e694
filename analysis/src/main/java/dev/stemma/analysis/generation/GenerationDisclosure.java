package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a generation discloses each quantity of its flagship.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paper the paper of the generation
 * @param model its flagship
 * @since 0.1.0
 */
public record GenerationDisclosure(Paper paper, LanguageModel model) implements Fact {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a part is missing
     */
    public GenerationDisclosure {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(model, "model");
    }

    /**
     * Returns how each quantity is disclosed.
     *
     * @return an immutable list with an entry for each of {@link Quantity#values()}, in that order
     */
    public List<QuantityDisclosure> quantities() {
        return Arrays.stream(Quantity.values()).map(this::of).toList();
    }

    /**
     * Returns how one quantity is disclosed.
     *
     * @param quantity the quantity
     * @return its disclosure
     */
    public QuantityDisclosure of(Quantity quantity) {
        return new QuantityDisclosure(paper, model, quantity);
    }

    /**
     * Returns the quantities whose preferred figure is of one kind.
     *
     * @param kind the kind
     * @return an immutable list in the order of the quantities
     */
    public List<QuantityDisclosure> of(FigureKind kind) {
        return quantities().stream()
                .filter(quantity -> quantity.kind().filter(kind::equals).isPresent())
                .toList();
    }

    /**
     * Returns how many quantities have a preferred figure of one kind.
     *
     * @param kind the kind
     * @return the number; with {@link #withoutEntry()}, those of all kinds add to the number of quantities
     */
    public int count(FigureKind kind) {
        return of(kind).size();
    }

    /**
     * Returns how many quantities the corpus has no entry for.
     *
     * @return the number; 0 in a complete corpus
     */
    public int withoutEntry() {
        return (int) quantities().stream()
                .filter(quantity -> quantity.kind().isEmpty())
                .count();
    }

    /**
     * Returns how many quantities are disclosed.
     *
     * @return the number of those that are stated or derived
     */
    public int disclosed() {
        return count(FigureKind.STATED) + count(FigureKind.DERIVED);
    }

    /**
     * Returns how many quantities apply to the model.
     *
     * @return the number of all but those that are not applicable
     */
    public int applicable() {
        return Quantity.values().length - count(FigureKind.NOT_APPLICABLE);
    }

    /**
     * Returns which share of the quantities that apply is disclosed.
     *
     * <p>The list of quantities is fixed and no sample, so there is no interval.
     *
     * @return disclosed over applicable, 0 to 1; empty if none applies
     */
    public OptionalDouble disclosedShare() {
        return applicable() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) disclosed() / applicable());
    }

    /**
     * Returns how many quantities the paper itself states.
     *
     * @return the number of those that one of the paper's documents gives a value of
     */
    public int statedByPaper() {
        return (int) quantities().stream()
                .filter(QuantityDisclosure::isStatedByPaper)
                .count();
    }

    /** Returns the quantities whose preferred figure is of another kind in another generation. */
    List<DisclosureChange> changes(GenerationDisclosure other) {
        return Arrays.stream(Quantity.values())
                .filter(quantity ->
                        !of(quantity).kind().equals(other.of(quantity).kind()))
                .map(quantity -> new DisclosureChange(of(quantity), other.of(quantity)))
                .toList();
    }

    @Override
    public Explanation explanation() {
        String share =
                disclosedShare().isPresent() ? Numbers.percent(disclosedShare().getAsDouble()) : "";
        return Explanation.of(
                LocalizedText.of(
                        model.name() + ": " + disclosed() + " of " + applicable() + " quantities are disclosed"
                                + (share.isEmpty() ? "" : " (" + share + ")") + "; "
                                + counts(kind -> Vocabulary.nameOf(kind).en(), ", ")
                                + (withoutEntry() > 0 ? ", no entry " + withoutEntry() : "")
                                + "; the paper itself states "
                                + statedByPaper(),
                        model.name() + "：" + applicable() + " 项数量中公开了 " + disclosed() + " 项"
                                + (share.isEmpty() ? "" : "（" + share + "）") + "；"
                                + counts(kind -> Vocabulary.nameOf(kind).zh(), "，")
                                + (withoutEntry() > 0 ? "，没有记录 " + withoutEntry() : "") + "；论文自身给出 " + statedByPaper()
                                + " 项"),
                quantities().stream().map(QuantityDisclosure::explanation).toList());
    }

    private String counts(Function<FigureKind, String> name, String separator) {
        return Arrays.stream(FigureKind.values())
                .filter(kind -> count(kind) > 0)
                .map(kind -> name.apply(kind) + " " + count(kind))
                .collect(Collectors.joining(separator));
    }

    /** Returns paper and counts, such as {@code gpt-3: stated 20, derived 4, unstated 13}. */
    @Override
    public String toString() {
        return paper.id() + ": " + counts(FigureKind::id, ", ")
                + (withoutEntry() > 0 ? ", no entry " + withoutEntry() : "");
    }
}
