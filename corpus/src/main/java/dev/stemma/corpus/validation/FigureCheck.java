package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Uncertainty;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.paper.TrainingDataSet;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rules about what models disclose: {@link Rule#DUPLICATE_QUANTITY}, {@link Rule#FIGURE_PREFERENCE},
 * {@link Rule#FIGURE_VALUE} and {@link Rule#MISSING_EVIDENCE}.
 */
final class FigureCheck extends Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Units of what is counted one by one. */
    private static final Set<String> COUNTS = Set.of(
            "parameters",
            "layers",
            "heads",
            "units",
            "tokens",
            "bytes",
            "documents",
            "sequences",
            "updates",
            "shards",
            "hashes");

    /** Pure numbers that are 1 at most. */
    private static final Set<Quantity> FRACTIONS =
            EnumSet.of(Quantity.DROPOUT, Quantity.CLASSIFIER_DROPOUT, Quantity.ACTIVE_FRACTION);

    FigureCheck(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        super(corpus, unread, findings);
    }

    @Override
    void run() {
        corpus.models().forEach(model -> new Model(model, model.id(), model.disclosures()).check());
        corpus.systems().forEach(system -> new Model(system, system.id(), system.disclosures()).check());
        corpus.papers().forEach(paper -> Spot.of(paper).each("trainingData", paper.trainingData(), this::trainingData));
        corpus.results().forEach(this::result);
    }

    private void trainingData(TrainingDataSet data, Spot at) {
        data.bytes().ifPresent(value -> range(at.member("bytes"), "the bytes", value, Quantity.DATASET_BYTES));
        data.tokens().ifPresent(value -> range(at.member("tokens"), "the size", value, Quantity.DATASET_TOKENS));
        data.weight().ifPresent(value -> share(at.member("weight"), "the weight", value));
        data.epochs().ifPresent(value -> range(at.member("epochs"), "the epochs", value, Quantity.EPOCHS));
    }

    private void result(BenchmarkResult result) {
        Spot at = Spot.of(result);
        number(at.member("score"), "the score", result.score());
        result.low().ifPresent(bound -> number(at.member("low"), "the lower bound", bound));
        result.high().ifPresent(bound -> number(at.member("high"), "the upper bound", bound));
        between(at, "the score", result.low(), Optional.of(result.score()), result.high());
        if (result.samples().filter(count -> count < 1).isPresent()) {
            report(
                    at.member("samples"),
                    Rule.FIGURE_VALUE,
                    "the score rests on " + result.samples().get() + " examples",
                    "write how many there were, 1 or more, or leave it out");
        }
        result.uncertainty().ifPresent(uncertainty -> uncertainty(at.member("uncertainty"), uncertainty));
        result.measured()
                .ifPresent(measured -> notNegative(
                        at.member("measured").member("within"), "how exactly was measured", measured.within()));
    }

    private void uncertainty(Spot at, Uncertainty uncertainty) {
        String what = "the uncertainty";
        uncertainty.low().ifPresent(value -> number(at.member("low"), what, value));
        uncertainty.high().ifPresent(value -> number(at.member("high"), what, value));
        between(at, what, uncertainty.low(), Optional.empty(), uncertainty.high());
        uncertainty.plusMinus().ifPresent(value -> notNegative(at.member("plusMinus"), what, value));
        uncertainty.level().ifPresent(value -> share(at.member("level"), "the level", value));
    }

    /** Expects a value between its bounds, where these are numbers. */
    private void between(
            Spot at, String what, Optional<FigureValue> low, Optional<FigureValue> value, Optional<FigureValue> high) {
        Optional<BigDecimal> least = low.flatMap(FigureValue::number);
        Optional<BigDecimal> most = high.flatMap(FigureValue::number);
        Optional<BigDecimal> middle = value.flatMap(FigureValue::number);
        ascending(at.member("low"), what, least, middle.or(() -> most));
        ascending(at.member("high"), what, middle, most);
    }

    private void ascending(Spot at, String what, Optional<BigDecimal> less, Optional<BigDecimal> more) {
        if (less.isPresent() && more.isPresent() && less.get().compareTo(more.get()) > 0) {
            report(
                    at,
                    Rule.FIGURE_VALUE,
                    what + " has bounds out of order: " + less.get() + " is more than " + more.get(),
                    "write bounds with low <= value <= high");
        }
    }

    private void number(Spot at, String what, FigureValue value) {
        number(at, what, value, number -> "", "");
    }

    private void notNegative(Spot at, String what, FigureValue value) {
        number(at, what, value, number -> number.signum() < 0 ? "negative" : "", "fix the value; it is not below 0");
    }

    private void share(Spot at, String what, FigureValue value) {
        number(
                at,
                what,
                value,
                number -> number.signum() < 0 || number.compareTo(HUNDRED) > 0 ? "no share in percent" : "",
                "write a number from 0 to 100");
    }

    /** A value of a numeric quantity: none is negative, a count is whole, a fraction is 1 at most. */
    private void range(Spot at, String what, FigureValue value, Quantity quantity) {
        number(
                at,
                what,
                value,
                number -> number.signum() < 0
                        ? "negative"
                        : COUNTS.contains(quantity.unit())
                                        && number.stripTrailingZeros().scale() > 0
                                ? "not whole"
                                : FRACTIONS.contains(quantity) && number.compareTo(BigDecimal.ONE) > 0
                                        ? "more than 1"
                                        : "",
                "fix the value; none is below 0, counts are whole, and a fraction is 1 at most");
    }

    /**
     * Expects a number.
     *
     * @param wrong what the number must not be and is; empty if nothing is wrong with it
     */
    private void number(Spot at, String what, FigureValue value, Function<BigDecimal, String> wrong, String remedy) {
        Optional<BigDecimal> number = value.number();
        String is = number.map(wrong).orElse("not a decimal number");
        if (!is.isEmpty()) {
            report(
                    at,
                    Rule.FIGURE_VALUE,
                    what + " is " + number.map(BigDecimal::toString).orElse("'" + value + "'") + ", which is " + is,
                    number.isPresent()
                            ? remedy
                            : "write digits, such as 117e6 for 117M; words go into 'printed' or 'note'");
        }
    }

    /** A model or a compared system. */
    private final class Model {

        private final Object entry;
        private final ModelId id;
        private final List<Disclosure> disclosures;
        private final Map<Quantity, Set<Quantity>> inputs = new EnumMap<>(Quantity.class);
        private final Map<Quantity, Set<Quantity>> foundations = new EnumMap<>(Quantity.class);

        Model(Object entry, ModelId id, List<Disclosure> disclosures) {
            this.entry = entry;
            this.id = id;
            this.disclosures = disclosures;
            for (Disclosure disclosure : disclosures) {
                Set<Quantity> own =
                        inputs.computeIfAbsent(disclosure.quantity(), unused -> EnumSet.noneOf(Quantity.class));
                if (disclosure.preferred() instanceof Derived derived) {
                    own.addAll(derived.inputs());
                }
            }
        }

        void check() {
            Set<Quantity> before = EnumSet.noneOf(Quantity.class);
            Spot.of(entry).each("disclosures", disclosures, (disclosure, at) -> {
                if (!before.add(disclosure.quantity())) {
                    report(
                            at.member("quantity"),
                            Rule.DUPLICATE_QUANTITY,
                            "the model '" + id + "' has two entries for '" + disclosure.quantity() + "'",
                            "put all figures of a quantity into one entry, the preferred one first");
                }
                preference(disclosure, at);
                at.each("figures", disclosure.figures(), (figure, spot) -> {
                    if (disclosure.quantity().isNumeric()) {
                        value(disclosure.quantity(), figure, spot);
                    }
                    evidence(disclosure.quantity(), figure, spot);
                });
            });
        }

        private void preference(Disclosure disclosure, Spot at) {
            boolean several = disclosure.figures().size() > 1;
            if (several && disclosure.preference().isEmpty()) {
                report(
                        at,
                        Rule.FIGURE_PREFERENCE,
                        "there are several figures for '" + disclosure.quantity() + "' and no 'preference'",
                        "say in 'preference' why the first is preferred");
            }
            if (!several && disclosure.preference().isPresent()) {
                report(
                        at,
                        Rule.FIGURE_PREFERENCE,
                        "there is a 'preference', but only one figure for '" + disclosure.quantity() + "'",
                        "remove it");
            }
            if (several && disclosure.preferred().kind() == FigureKind.ESTIMATED) {
                report(
                        at.member("figures").element(0),
                        Rule.FIGURE_PREFERENCE,
                        "an estimate stands before what the sources disclose of '" + disclosure.quantity() + "'",
                        "put the stated, derived, withheld or unstated figure first");
            }
        }

        private void value(Quantity quantity, Figure figure, Spot at) {
            String what = quantity + " of '" + id + "'";
            figure.amount().ifPresent(value -> range(at.member("value"), what, value, quantity));
            if (figure instanceof Estimated estimated) {
                bounds(quantity, at, what, estimated.low(), figure.amount(), estimated.high());
            } else if (figure instanceof Stated stated) {
                bounds(quantity, at, what, stated.low(), figure.amount(), stated.high());
            }
        }

        private void bounds(
                Quantity quantity,
                Spot at,
                String what,
                Optional<FigureValue> low,
                Optional<FigureValue> value,
                Optional<FigureValue> high) {
            low.ifPresent(bound -> range(at.member("low"), what, bound, quantity));
            high.ifPresent(bound -> range(at.member("high"), what, bound, quantity));
            between(at, what, low, value, high);
        }

        private void evidence(Quantity quantity, Figure figure, Spot at) {
            if (figure instanceof Unstated unstated && unstated.searched().isEmpty()) {
                missing(at, "is unstated, but no source was searched", "list the sources read");
            }
            if (figure instanceof Derived derived) {
                if (derived.inputs().isEmpty()) {
                    missing(at, "is derived from nothing", "list the quantities in 'inputs'");
                }
                expectOnce(at.member("inputs"), "quantity", derived.inputs());
                at.each("inputs", derived.inputs(), (input, spot) -> input(quantity, input, spot));
            }
        }

        private void input(Quantity quantity, Quantity input, Spot at) {
            if (!inputs.containsKey(input)) {
                missing(
                        at,
                        "is derived from '" + input + "', of which '" + id + "' has no entry",
                        "add an entry for it, or fix the input");
            } else if (foundation(input).contains(quantity)) {
                missing(
                        at,
                        "of '" + quantity + "' is derived from '" + input + "', and that in turn from it",
                        "break the circle: derive one of the two from something else");
            }
        }

        /** {@return what the preferred figures of a quantity rest on, directly and through others, itself included} */
        private Set<Quantity> foundation(Quantity quantity) {
            return foundations.computeIfAbsent(quantity, start -> {
                Set<Quantity> seen = EnumSet.noneOf(Quantity.class);
                collect(start, seen);
                return seen;
            });
        }

        private void collect(Quantity quantity, Set<Quantity> seen) {
            if (seen.add(quantity)) {
                inputs.getOrDefault(quantity, Set.of()).forEach(input -> collect(input, seen));
            }
        }

        private void missing(Spot at, String what, String remedy) {
            report(at, Rule.MISSING_EVIDENCE, "the figure " + what, remedy);
        }
    }
}
