package dev.stemma.analysis.internal;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.NotApplicable;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.figure.Withheld;
import dev.stemma.model.source.LocalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Figures of a model in words, a derived one with its inputs. */
public final class Figures {

    private Figures() {}

    /** Checks that a quantity has values in numbers. */
    public static void checkNumeric(Quantity quantity) {
        if (!quantity.isNumeric()) {
            throw new IllegalArgumentException("quantity is '" + quantity
                    + "', whose values are terms; expected one in numbers, such as 'parameters'");
        }
    }

    /** {@return a figure of a model in words} */
    public static Explanation explain(LanguageModel model, Quantity quantity, Figure figure) {
        return explain(model, quantity, figure, EnumSet.of(quantity));
    }

    /** {@return in words that the corpus has nothing on a quantity of a model} */
    public static LocalizedText noEntry(LanguageModel model, Quantity quantity) {
        return subject(model, quantity, LocalizedText.of("no entry in the corpus", "语料中没有记录"));
    }

    private static Explanation explain(LanguageModel model, Quantity quantity, Figure figure, Set<Quantity> path) {
        LocalizedText statement = subject(model, quantity, said(figure));
        List<Quantity> derivedFrom = figure instanceof Derived derived ? derived.inputs() : List.of();
        List<Explanation> inputs = derivedFrom.stream()
                .filter(input -> !path.contains(input))
                .flatMap(input -> model.disclosure(input).stream()
                        .map(disclosure -> explain(model, input, disclosure.preferred(), with(path, input))))
                .toList();
        return new Explanation(statement, inputs, figure.citations());
    }

    private static Set<Quantity> with(Set<Quantity> path, Quantity quantity) {
        Set<Quantity> longer = EnumSet.copyOf(path);
        longer.add(quantity);
        return longer;
    }

    private static LocalizedText subject(LanguageModel model, Quantity quantity, LocalizedText said) {
        return Texts.of("{0}, {1}: {2}", "{0} 的{1}：{2}", model.name(), Vocabulary.nameOf(quantity), said);
    }

    private static LocalizedText said(Figure figure) {
        return figure instanceof NotApplicable none
                ? Texts.of("not applicable. {0}", "不适用。{0}", none.reason())
                : Texts.withNote(sentence(figure), figure.note());
    }

    private static LocalizedText sentence(Figure figure) {
        if (figure instanceof Stated stated) {
            return Texts.of(
                    "{0}, as stated{1}",
                    "原文给出 {0}{1}",
                    stated.value(),
                    stated.printed().map(printed -> Texts.of(" (printed: {0})", "（印作：{0}）", printed)));
        }
        if (figure instanceof Derived derived) {
            return Texts.of("{0}, derived as {1}", "{0}，由 {1} 推算", derived.value(), derived.formula());
        }
        if (figure instanceof Estimated estimated) {
            Optional<LocalizedText> interval = estimated
                    .low()
                    .flatMap(low -> estimated.high().map(high -> Texts.of(" ({0} - {1})", "（{0} - {1}）", low, high)));
            return Texts.of("{0}, an outside estimate{1}", "外部估计为 {0}{1}", estimated.value(), interval);
        }
        return figure instanceof Unstated unstated
                ? Texts.of("not stated; searched: {0}", "未给出；已查阅 {0}", Texts.joined(unstated.searched(), ", ", "、"))
                : Texts.of("withheld by {0}", "{0} 拒绝公布", ((Withheld) figure).source());
    }
}
