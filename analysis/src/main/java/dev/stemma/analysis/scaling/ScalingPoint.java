package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Dates;
import dev.stemma.analysis.internal.Figures;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quantity of one model, with all that is disclosed of it and the value that may be compared, if any.
 *
 * <p>The value is that of the first stated or derived figure, in the order of preference. If the corpus prefers a figure
 * that says the value is withheld, unstated or not applicable, there is no value, whatever stands behind it. With
 * {@link EstimatePolicy#INCLUDE} a preferred estimate counts, and the first estimate stands in for a value that is
 * withheld or unstated. Immutable and thread-safe.
 *
 * @param paper the paper that introduces the model
 * @param model the model
 * @param quantity the quantity, one in numbers
 * @param estimates whether estimates may stand in
 * @param date the date that stands for the paper where time is measured; empty if none is known
 * @since 0.1.0
 */
public record ScalingPoint(
        Paper paper, LanguageModel model, Quantity quantity, EstimatePolicy estimates, Optional<PaperDate> date)
        implements Fact {

    private static final BigDecimal LOWEST = new BigDecimal("1e-100");
    private static final BigDecimal HIGHEST = new BigDecimal("1e100");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public ScalingPoint {
        Figures.checkNumeric(quantity);
    }

    /** {@return all that is disclosed of the quantity, the preferred figure first; empty if the corpus has no entry} */
    public Optional<Disclosure> disclosure() {
        return model.disclosure(quantity);
    }

    /**
     * {@return the figure whose value is used, a stated or derived one, or an estimate if estimates may stand in; empty if none
     * counts}
     */
    public Optional<Figure> figure() {
        return disclosure().flatMap(this::choose);
    }

    private Optional<Figure> choose(Disclosure disclosure) {
        List<Figure> figures = disclosure.figures();
        boolean include = estimates == EstimatePolicy.INCLUDE;
        return switch (disclosure.preferred().kind()) {
            case STATED, DERIVED -> Optional.of(disclosure.preferred());
            case ESTIMATED ->
                include
                        ? Optional.of(disclosure.preferred())
                        : figures.stream()
                                .filter(figure -> figure.kind().isDisclosed())
                                .findFirst();
            case WITHHELD, UNSTATED ->
                figures.stream()
                        .filter(figure -> include && figure.kind() == FigureKind.ESTIMATED)
                        .findFirst();
            case NOT_APPLICABLE -> Optional.empty();
        };
    }

    /**
     * {@return the value that may be compared, in the quantity's unit, between 1e-100 and 1e100, with the digits of its source;
     * empty exactly if there is a {@link #gapReason()}}
     */
    public Optional<BigDecimal> value() {
        return number().filter(number -> outOfRange(number).isEmpty());
    }

    private Optional<BigDecimal> number() {
        return figure().flatMap(Figure::amount).flatMap(FigureValue::number);
    }

    /** {@return whether the value is an estimate from outside; {@code false} if there is no value} */
    public boolean isEstimated() {
        return value().isPresent()
                && figure().filter(figure -> figure.kind() == FigureKind.ESTIMATED)
                        .isPresent();
    }

    /** {@return the value on its date, as a growth rate is fitted to it; empty if either is missing} */
    public Optional<GrowthPoint> dated() {
        return value().flatMap(
                        number -> date.map(known -> GrowthPoint.of(known.date(), number.doubleValue(), model.name())));
    }

    /** {@return why there is no value that may be compared; empty if there is one} */
    public Optional<GapReason> gapReason() {
        Optional<Disclosure> disclosure = disclosure();
        if (disclosure.isEmpty()) {
            return Optional.of(GapReason.NO_ENTRY);
        }
        Optional<Figure> figure = choose(disclosure.get());
        if (figure.isEmpty()) {
            return Optional.of(
                    switch (disclosure.get().preferred().kind()) {
                        case WITHHELD -> GapReason.WITHHELD;
                        case UNSTATED -> GapReason.UNSTATED;
                        case NOT_APPLICABLE -> GapReason.NOT_APPLICABLE;
                        case ESTIMATED, STATED, DERIVED -> GapReason.ONLY_ESTIMATED;
                    });
        }
        Optional<BigDecimal> number = figure.get().amount().flatMap(FigureValue::number);
        return number.isEmpty() ? Optional.of(GapReason.NOT_A_NUMBER) : outOfRange(number.get());
    }

    private static Optional<GapReason> outOfRange(BigDecimal number) {
        if (number.signum() <= 0) {
            return Optional.of(GapReason.NOT_POSITIVE);
        }
        return number.compareTo(LOWEST) < 0 || number.compareTo(HIGHEST) > 0
                ? Optional.of(GapReason.OUT_OF_RANGE)
                : Optional.empty();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> working = new ArrayList<>();
        Optional<Figure> used = figure().or(() -> disclosure().map(Disclosure::preferred));
        Explanation self = used.map(figure -> Figures.explain(model, quantity, figure))
                .orElseGet(() -> Explanation.of(Figures.noEntry(model, quantity)));
        working.addAll(self.working());
        disclosure()
                .flatMap(Disclosure::preference)
                .ifPresent(reason -> working.add(Explanation.of(Texts.of("Preference: {0}", "取舍：{0}", reason))));
        disclosure().stream()
                .flatMap(disclosure -> disclosure.figures().stream())
                .filter(figure -> !used.equals(Optional.of(figure)))
                .map(figure -> Texts.around("Not used: {0}", "未采用：{0}", Figures.explain(model, quantity, figure)))
                .forEach(working::add);
        date.ifPresent(known -> working.add(Dates.explain(paper, known)));
        return new Explanation(self.statement(), working, self.citations());
    }

    /** Returns paper and value or the reason why there is none, such as {@code gpt-3: 175.0e9 parameters (stated)}. */
    @Override
    public String toString() {
        return paper.id() + ": " + words();
    }

    /** Returns the value, its unit and how it is known, or the reason why there is none. */
    LocalizedText words() {
        if (value().isEmpty()) {
            return gapReason().orElseThrow().words();
        }
        Figure figure = figure().orElseThrow();
        return Texts.of(
                "{0}{1} ({2})",
                "{0}{1}（{3}）",
                figure.amount().orElseThrow(),
                Vocabulary.unitOf(quantity).map(unit -> Texts.of(" {0}", " {0}", unit)),
                figure.kind(),
                Vocabulary.nameOf(figure.kind()));
    }
}
