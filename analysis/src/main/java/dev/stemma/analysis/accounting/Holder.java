package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Figures;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    static List<Holder> all(Corpus corpus) {
        return Stream.concat(
                        corpus.models().stream().map(Holder::of),
                        corpus.systems().stream().map(Holder::of))
                .toList();
    }

    /** Returns the stated figures of a quantity that are numbers, the preferred one first. */
    List<Stated> stated(Quantity quantity) {
        List<Stated> stated = new ArrayList<>(1);
        for (Disclosure disclosure : figures) {
            if (disclosure.quantity() == quantity) {
                for (Figure figure : disclosure.figures()) {
                    if (figure instanceof Stated one && one.value().isNumber()) {
                        stated.add(one);
                    }
                }
            }
        }
        return Collections.unmodifiableList(stated);
    }

    /** Returns the preferred figure of a quantity if it is a number that is stated or derived. */
    Optional<Figure> known(Quantity quantity) {
        for (Disclosure disclosure : figures) {
            Figure figure = disclosure.preferred();
            if (disclosure.quantity() == quantity
                    && (figure.kind() == FigureKind.STATED || figure.kind() == FigureKind.DERIVED)
                    && figure.amount().filter(FigureValue::isNumber).isPresent()) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** Returns the preferred term of a quantity in words. */
    Optional<Figure> term(Quantity quantity) {
        for (Disclosure disclosure : figures) {
            Figure figure = disclosure.preferred();
            if (disclosure.quantity() == quantity && figure.amount().isPresent()) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** Returns the figure to compute with beside a stated one: from the same place if there is one, else the preferred. */
    Optional<Figure> beside(Stated stated, Quantity quantity) {
        return Stream.concat(
                        stated(quantity).stream()
                                .filter(figure -> figure.source().equals(stated.source())
                                        && figure.locator()
                                                .table()
                                                .equals(stated.locator().table()))
                                .map(Figure.class::cast),
                        Stream.concat(known(quantity).stream(), stated(quantity).stream()))
                .findFirst();
    }

    /** Returns a number of this quantity as a printed value. */
    PrintedValue printed(Quantity quantity, Figure figure) {
        return new PrintedValue(name(quantity), figure.amount().orElseThrow(), figure.citations());
    }

    private LocalizedText name(Quantity quantity) {
        LocalizedText words = Vocabulary.nameOf(quantity);
        return LocalizedText.of(
                subject.name().en() + ", " + words.en(), subject.name().zh() + " 的" + words.zh());
    }

    /** Returns a figure in words, a derived one with its inputs. */
    Explanation explain(Quantity quantity, Figure figure) {
        return model.map(known -> Figures.explain(known, quantity, figure))
                .orElseGet(() -> new Explanation(statement(quantity, figure), List.of(), figure.citations()));
    }

    private LocalizedText statement(Quantity quantity, Figure figure) {
        FigureValue value = figure.amount().orElseThrow();
        LocalizedText kind = Vocabulary.nameOf(figure.kind());
        return LocalizedText.of(
                name(quantity).en() + ": " + value + " (" + kind.en() + ")",
                name(quantity).zh() + "：" + value + "（" + kind.zh() + "）");
    }
}
