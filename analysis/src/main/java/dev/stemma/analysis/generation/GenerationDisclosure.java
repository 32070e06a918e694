package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * How a generation discloses each quantity of its flagship.
 *
 * @param paper the paper of the generation
 * @param model its flagship
 * @since 0.1.0
 */
public record GenerationDisclosure(Paper paper, LanguageModel model) implements Fact {

    /** {@return how each of {@link Quantity#values()} is disclosed, in that order} */
    public List<QuantityDisclosure> quantities() {
        return Arrays.stream(Quantity.values()).map(this::of).toList();
    }

    /**
     * {@return how one quantity is disclosed}
     *
     * @param quantity the quantity
     */
    public QuantityDisclosure of(Quantity quantity) {
        return new QuantityDisclosure(paper, model, quantity);
    }

    /**
     * {@return the quantities whose preferred figure is of one kind, in the order of the quantities}
     *
     * @param kind the kind
     */
    public List<QuantityDisclosure> of(FigureKind kind) {
        return quantities().stream()
                .filter(quantity -> quantity.kind().filter(kind::equals).isPresent())
                .toList();
    }

    /**
     * {@return how many quantities have a preferred figure of one kind; with {@link #withoutEntry()} all kinds add to the number of quantities}
     *
     * @param kind the kind
     */
    public int count(FigureKind kind) {
        return of(kind).size();
    }

    /** {@return how many quantities the corpus has no entry for; 0 in a complete corpus} */
    public int withoutEntry() {
        return (int) quantities().stream()
                .filter(quantity -> quantity.kind().isEmpty())
                .count();
    }

    /** {@return how many quantities are disclosed, stated or derived} */
    public int disclosed() {
        return count(FigureKind.STATED) + count(FigureKind.DERIVED);
    }

    /** {@return how many quantities apply to the model, all but those that are not applicable} */
    public int applicable() {
        return Quantity.values().length - count(FigureKind.NOT_APPLICABLE);
    }

    /**
     * {@return which share of the quantities that apply is disclosed, 0 to 1; empty if none applies}
     *
     * <p>The list of quantities is fixed and no sample, so there is no interval.
     */
    public OptionalDouble disclosedShare() {
        return applicable() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) disclosed() / applicable());
    }

    /** {@return how many quantities one of the paper's own documents gives a value of} */
    public int statedByPaper() {
        return (int) quantities().stream()
                .filter(QuantityDisclosure::isStatedByPaper)
                .count();
    }

    /** Returns the quantities whose preferred figure is of another kind in another generation. */
    List<FigureDifference> changes(GenerationDisclosure other) {
        return Arrays.stream(Quantity.values())
                .filter(quantity ->
                        !of(quantity).kind().equals(other.of(quantity).kind()))
                .map(quantity -> new FigureDifference(of(quantity), other.of(quantity)))
                .toList();
    }

    @Override
    public Explanation explanation() {
        OptionalDouble share = disclosedShare();
        List<LocalizedText> counts = new ArrayList<>();
        for (FigureKind kind : FigureKind.values()) {
            if (count(kind) > 0) {
                counts.add(Texts.of("{0} {1}", "{0} {1}", Vocabulary.nameOf(kind), count(kind)));
            }
        }
        if (withoutEntry() > 0) {
            counts.add(Texts.of("no entry {0}", "没有记录 {0}", withoutEntry()));
        }
        return Explanation.of(
                Texts.of(
                        "{0}: {1} of {2} quantities are disclosed{3}; {4}; the paper itself states {5}",
                        "{0}：{2} 项数量中公开了 {1} 项{3}；{4}；论文自身给出 {5} 项",
                        model.name(),
                        disclosed(),
                        applicable(),
                        Texts.when(share.isPresent(), " ({0})", "（{0}）", Numbers.percent(share.orElse(0))),
                        Texts.joined(counts, ", ", "，"),
                        statedByPaper()),
                quantities().stream().map(QuantityDisclosure::explanation).toList());
    }

    /** Returns paper and counts, such as {@code gpt-3: stated 20, derived 4, unstated 13}. */
    @Override
    public String toString() {
        String counts = Arrays.stream(FigureKind.values())
                .filter(kind -> count(kind) > 0)
                .map(kind -> kind + " " + count(kind))
                .collect(Collectors.joining(", "));
        return paper.id() + ": " + counts + (withoutEntry() > 0 ? ", no entry " + withoutEntry() : "");
    }
}
