package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Figures;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A model or a compared system, as something that has figures. */
record Holder(CheckSubject subject, List<Disclosure> figures, Optional<LanguageModel> model) {

    static Holder of(LanguageModel model) {
        return new Holder(
                CheckSubject.ofModel(Optional.of(model.paper()), model.id(), model.name()),
                model.disclosures(),
                Optional.of(model));
    }

    static Holder of(ComparedSystem system) {
        return new Holder(
                CheckSubject.ofModel(Optional.empty(), system.id(), system.name()),
                system.disclosures(),
                Optional.empty());
    }

    private Stream<Disclosure> disclosures(Quantity quantity) {
        return figures.stream().filter(disclosure -> disclosure.quantity() == quantity);
    }

    /** {@return the stated figures of a quantity that are numbers, the preferred one first} */
    List<Stated> stated(Quantity quantity) {
        return disclosures(quantity)
                .flatMap(disclosure -> disclosure.figures().stream())
                .filter(Stated.class::isInstance)
                .map(Stated.class::cast)
                .filter(figure -> figure.value().isNumber())
                .toList();
    }

    /** {@return the preferred statements of some quantities, and each further one beside the preferred ones of the others} */
    List<List<Stated>> together(Quantity... quantities) {
        List<List<Stated>> stated = Stream.of(quantities).map(this::stated).toList();
        if (stated.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        List<Stated> preferred = stated.stream().map(list -> list.get(0)).toList();
        List<List<Stated>> rows = new ArrayList<>(List.of(preferred));
        for (int i = 0; i < quantities.length; i++) {
            for (Stated other : stated.get(i).subList(1, stated.get(i).size())) {
                List<Stated> row = new ArrayList<>(preferred);
                row.set(i, other);
                rows.add(row);
            }
        }
        return rows;
    }

    /** {@return the preferred figure of a quantity if it is a number that is stated or derived} */
    Optional<Figure> known(Quantity quantity) {
        return disclosures(quantity)
                .map(Disclosure::preferred)
                .filter(figure -> figure.kind().isDisclosed())
                .filter(figure -> figure.amount().filter(FigureValue::isNumber).isPresent())
                .findFirst();
    }

    /** {@return the preferred term of a quantity in words} */
    Optional<Figure> term(Quantity quantity) {
        return disclosures(quantity)
                .map(Disclosure::preferred)
                .filter(figure -> figure.amount().isPresent())
                .findFirst();
    }

    /** {@return whether a term says that an encoder and a decoder share the tokens, so that a parameter works on part of them} */
    boolean isEncoderDecoder() {
        return figures.stream()
                .flatMap(disclosure -> disclosure.figures().stream())
                .flatMap(figure -> figure.amount().stream())
                .anyMatch(value -> value.text().toLowerCase(Locale.ROOT).contains("encoder-decoder"));
    }

    /** {@return what stands beside figures of other quantities} */
    Beside beside(Quantity quantity) {
        List<Stated> stated = stated(quantity);
        Map<String, Stated> byPlace = new HashMap<>();
        stated.forEach(figure -> byPlace.putIfAbsent(place(figure), figure));
        return new Beside(
                byPlace,
                known(quantity).or(() -> stated.stream().map(Figure.class::cast).findFirst()));
    }

    private static String place(Stated figure) {
        return figure.source() + " " + figure.locator().table().orElse("");
    }

    /** The figures of a quantity to compute with: from the same source and table if there is one, else the preferred one. */
    record Beside(Map<String, Stated> byPlace, Optional<Figure> preferred) {

        Optional<Figure> figure(Stated other) {
            return Optional.<Figure>ofNullable(byPlace.get(place(other))).or(() -> preferred);
        }
    }

    /** {@return a number of this quantity as a printed value} */
    PrintedValue printed(Quantity quantity, Figure figure) {
        return new PrintedValue(name(quantity), figure.amount().orElseThrow(), figure.citations());
    }

    private LocalizedText name(Quantity quantity) {
        return Texts.of("{0}, {1}", "{0} 的{1}", subject.name(), Vocabulary.nameOf(quantity));
    }

    /** {@return a figure in words, a derived one with its inputs} */
    Explanation explain(Quantity quantity, Figure figure) {
        return model.map(known -> Figures.explain(known, quantity, figure))
                .orElseGet(() -> new Explanation(statement(quantity, figure), List.of(), figure.citations()));
    }

    private LocalizedText statement(Quantity quantity, Figure figure) {
        FigureValue value = figure.amount().orElseThrow();
        LocalizedText kind = Vocabulary.nameOf(figure.kind());
        return Texts.of("{0}: {1} ({2})", "{0}：{1}（{2}）", name(quantity), value, kind);
    }
}
