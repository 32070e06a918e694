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
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.LocalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Figures of a model in words, a derived one with its inputs. */
public final class Figures {

    private Figures() {}

    /** {@return a figure of a model in words} */
    public static Explanation explain(LanguageModel model, Quantity quantity, Figure figure) {
        return explain(model, quantity, figure, EnumSet.of(quantity));
    }

    /** {@return in words that the corpus has nothing on a quantity of a model} */
    public static LocalizedText noEntry(LanguageModel model, Quantity quantity) {
        return subject(model, quantity, "no entry in the corpus", "语料中没有记录");
    }

    private static Explanation explain(LanguageModel model, Quantity quantity, Figure figure, Set<Quantity> path) {
        LocalizedText statement = figure.match(new Sentence(model, quantity));
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

    private static LocalizedText subject(LanguageModel model, Quantity quantity, String en, String zh) {
        LocalizedText name = Vocabulary.nameOf(quantity);
        return LocalizedText.of(
                model.name() + ", " + name.en() + ": " + en, model.name() + " 的" + name.zh() + "：" + zh);
    }

    private static final class Sentence implements Figure.Cases<LocalizedText> {

        private final LanguageModel model;
        private final Quantity quantity;

        Sentence(LanguageModel model, Quantity quantity) {
            this.model = model;
            this.quantity = quantity;
        }

        private LocalizedText say(String en, String zh, Optional<LocalizedText> note) {
            return Texts.withNote(subject(model, quantity, en, zh), note);
        }

        @Override
        public LocalizedText stated(Stated figure) {
            return say(
                    figure.value() + ", as stated"
                            + figure.printed()
                                    .map(printed -> " (printed: " + printed + ")")
                                    .orElse(""),
                    "原文给出 " + figure.value()
                            + figure.printed()
                                    .map(printed -> "（印作：" + printed + "）")
                                    .orElse(""),
                    figure.note());
        }

        @Override
        public LocalizedText derived(Derived figure) {
            return say(
                    figure.value() + ", derived as " + figure.formula(),
                    figure.value() + "，由 " + figure.formula() + " 推算",
                    figure.note());
        }

        @Override
        public LocalizedText estimated(Estimated figure) {
            String interval = figure.low().isPresent() && figure.high().isPresent()
                    ? figure.low().get() + " - " + figure.high().get()
                    : "";
            return say(
                    figure.value() + ", an outside estimate" + (interval.isEmpty() ? "" : " (" + interval + ")"),
                    "外部估计为 " + figure.value() + (interval.isEmpty() ? "" : "（" + interval + "）"),
                    figure.note());
        }

        @Override
        public LocalizedText withheld(Withheld figure) {
            return say("withheld by " + figure.source(), figure.source() + " 拒绝公布", figure.note());
        }

        @Override
        public LocalizedText unstated(Unstated figure) {
            return say(
                    "not stated; searched: " + joined(figure.searched(), ", "),
                    "未给出；已查阅 " + joined(figure.searched(), "、"),
                    figure.note());
        }

        @Override
        public LocalizedText notApplicable(NotApplicable figure) {
            return say("not applicable", "不适用", Optional.of(figure.reason()));
        }

        private static String joined(List<SourceId> sources, String separator) {
            return sources.stream().map(SourceId::value).collect(Collectors.joining(separator));
        }
    }
}
