package dev.stemma.corpus.validation;

import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.BenchmarkResult;
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
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.TrainingDataSet;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
        for (Paper paper : corpus.papers()) {
            for (int i = 0; i < paper.trainingData().size(); i++) {
                TrainingDataSet data = paper.trainingData().get(i);
                Pointer at = at("trainingData", i);
                data.bytes()
                        .ifPresent(
                                value -> range(paper, at.member("bytes"), "the bytes", value, Quantity.DATASET_BYTES));
                data.tokens()
                        .ifPresent(
                                value -> range(paper, at.member("tokens"), "the size", value, Quantity.DATASET_TOKENS));
                data.weight().ifPresent(value -> share(paper, at.member("weight"), "the weight", value));
                data.epochs()
                        .ifPresent(value -> range(paper, at.member("epochs"), "the epochs", value, Quantity.EPOCHS));
            }
        }
        corpus.results().forEach(this::result);
    }

    private void result(BenchmarkResult result) {
        number(result, at("score"), "the score", result.score());
        result.low().ifPresent(bound -> number(result, at("low"), "the lower bound", bound));
        result.high().ifPresent(bound -> number(result, at("high"), "the upper bound", bound));
        between(result, Pointer.ROOT, "the score", result.low(), Optional.of(result.score()), result.high());
        if (result.samples().filter(count -> count < 1).isPresent()) {
            report(
                    result,
                    at("samples"),
                    Rule.FIGURE_VALUE,
                    "the score rests on " + result.samples().get() + " examples",
                    "write how many there were, 1 or more, or leave it out");
        }
        result.uncertainty().ifPresent(uncertainty -> {
            Pointer at = at("uncertainty");
            String what = "the uncertainty";
            uncertainty.low().ifPresent(value -> number(result, at.member("low"), what, value));
            uncertainty.high().ifPresent(value -> number(result, at.member("high"), what, value));
            between(result, at, what, uncertainty.low(), Optional.empty(), uncertainty.high());
            uncertainty.plusMinus().ifPresent(value -> notNegative(result, at.member("plusMinus"), what, value));
            uncertainty.level().ifPresent(value -> share(result, at.member("level"), "the level", value));
        });
        result.measured()
                .ifPresent(measured -> notNegative(
                        result, at("measured").member("within"), "how exactly was measured", measured.within()));
    }

    private void number(Object entry, Pointer at, String what, FigureValue value) {
        if (!value.isNumber()) {
            report(
                    entry,
                    at,
                    Rule.FIGURE_VALUE,
                    what + " is '" + value + "', which is not a decimal number",
                    "write digits, such as 117e6 for 117M; words go into 'printed' or 'note'");
        }
    }

    /** Expects a value between its bounds, where these are numbers. */
    private void between(
            Object entry,
            Pointer at,
            String what,
            Optional<FigureValue> low,
            Optional<FigureValue> value,
            Optional<FigureValue> high) {
        Optional<BigDecimal> least = low.flatMap(FigureValue::number);
        Optional<BigDecimal> most = high.flatMap(FigureValue::number);
        Optional<BigDecimal> middle = value.flatMap(FigureValue::number);
        ascending(entry, at.member("low"), what, least, middle.or(() -> most));
        ascending(entry, at.member("high"), what, middle, most);
    }

    private void ascending(
            Object entry, Pointer at, String what, Optional<BigDecimal> less, Optional<BigDecimal> more) {
        if (less.isPresent() && more.isPresent() && less.get().compareTo(more.get()) > 0) {
            report(
                    entry,
                    at,
                    Rule.FIGURE_VALUE,
                    what + " has bounds out of order: " + less.get() + " is more than " + more.get(),
                    "write bounds with low <= value <= high");
        }
    }

    private void notNegative(Object entry, Pointer at, String what, FigureValue value) {
        number(entry, at, what, value);
        value.number()
                .filter(number -> number.signum() < 0)
                .ifPresent(number -> report(
                        entry,
                        at,
                        Rule.FIGURE_VALUE,
                        what + " is " + number + ", which is negative",
                        "fix the value; it is not below 0"));
    }

    private void share(Object entry, Pointer at, String what, FigureValue value) {
        number(entry, at, what, value);
        value.number()
                .filter(number -> number.signum() < 0 || number.compareTo(HUNDRED) > 0)
                .ifPresent(number -> report(
                        entry,
                        at,
                        Rule.FIGURE_VALUE,
                        what + " is " + number + ", which is no share in percent",
                        "write a number from 0 to 100"));
    }

    /** A value of a numeric quantity: none is negative, a count is whole, a fraction is 1 at most. */
    private void range(Object entry, Pointer at, String what, FigureValue value, Quantity quantity) {
        number(entry, at, what, value);
        value.number().ifPresent(number -> {
            String wrong = number.signum() < 0
                    ? "is negative"
                    : isCount(quantity) && number.stripTrailingZeros().scale() > 0
                            ? "is not whole"
                            : isFraction(quantity) && number.compareTo(BigDecimal.ONE) > 0 ? "is more than 1" : "";
            if (!wrong.isEmpty()) {
                report(
                        entry,
                        at,
                        Rule.FIGURE_VALUE,
                        what + " is " + number + ", which " + wrong,
                        "fix the value; none is below 0, counts are whole, and a fraction is 1 at most");
            }
        });
    }

    private static boolean isFraction(Quantity quantity) {
        return FRACTIONS.contains(quantity);
    }

    private static boolean isCount(Quantity quantity) {
        return COUNTS.contains(quantity.unit());
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
            for (int i = 0; i < disclosures.size(); i++) {
                Disclosure disclosure = disclosures.get(i);
                if (!before.add(disclosure.quantity())) {
                    report(
                            entry,
                            at("disclosures", i).member("quantity"),
                            Rule.DUPLICATE_QUANTITY,
                            "the model '" + id + "' has two entries for '" + disclosure.quantity() + "'",
                            "put all figures of a quantity into one entry, the preferred one first");
                }
                preference(disclosure, at("disclosures", i));
                for (int j = 0; j < disclosure.figures().size(); j++) {
                    Pointer at = at("disclosures", i).member("figures").element(j);
                    if (disclosure.quantity().isNumeric()) {
                        value(disclosure.quantity(), disclosure.figures().get(j), at);
                    }
                    evidence(disclosure.quantity(), disclosure.figures().get(j), at);
                }
            }
        }

        private void preference(Disclosure disclosure, Pointer at) {
            boolean several = disclosure.figures().size() > 1;
            if (several && disclosure.preference().isEmpty()) {
                report(
                        entry,
                        at,
                        Rule.FIGURE_PREFERENCE,
                        "there are several figures for '" + disclosure.quantity() + "' and no 'preference'",
                        "say in 'preference' why the first is preferred");
            }
            if (!several && disclosure.preference().isPresent()) {
                report(
                        entry,
                        at,
                        Rule.FIGURE_PREFERENCE,
                        "there is a 'preference', but only one figure for '" + disclosure.quantity() + "'",
                        "remove it");
            }
            if (several && disclosure.preferred().kind() == FigureKind.ESTIMATED) {
                report(
                        entry,
                        at.member("figures").element(0),
                        Rule.FIGURE_PREFERENCE,
                        "an estimate stands before what the sources disclose of '" + disclosure.quantity() + "'",
                        "put the stated, derived, withheld or unstated figure first");
            }
        }

        private void value(Quantity quantity, Figure figure, Pointer at) {
            String what = quantity + " of '" + id + "'";
            figure.amount().ifPresent(value -> range(entry, at.member("value"), what, value, quantity));
            if (figure instanceof Estimated estimated) {
                bounds(quantity, at, what, estimated.low(), figure.amount(), estimated.high());
            } else if (figure instanceof Stated stated) {
                bounds(quantity, at, what, stated.low(), figure.amount(), stated.high());
            }
        }

        private void bounds(
                Quantity quantity,
                Pointer at,
                String what,
                Optional<FigureValue> low,
                Optional<FigureValue> value,
                Optional<FigureValue> high) {
            low.ifPresent(bound -> range(entry, at.member("low"), what, bound, quantity));
            high.ifPresent(bound -> range(entry, at.member("high"), what, bound, quantity));
            between(entry, at, what, low, value, high);
        }

        private void evidence(Quantity quantity, Figure figure, Pointer at) {
            if (figure instanceof Unstated unstated && unstated.searched().isEmpty()) {
                missing(at, "is unstated, but no source was searched", "list the sources read");
            }
            if (figure instanceof Derived derived) {
                if (derived.inputs().isEmpty()) {
                    missing(at, "is derived from nothing", "list the quantities in 'inputs'");
                }
                expectOnce(entry, at.member("inputs"), "quantity", derived.inputs());
                for (int i = 0; i < derived.inputs().size(); i++) {
                    input(quantity, derived.inputs().get(i), at.member("inputs").element(i));
                }
            }
        }

        private void input(Quantity quantity, Quantity input, Pointer at) {
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
            Set<Quantity> known = foundations.get(quantity);
            if (known == null) {
                known = EnumSet.noneOf(Quantity.class);
                collect(quantity, known);
                foundations.put(quantity, known);
            }
            return known;
        }

        private void collect(Quantity quantity, Set<Quantity> seen) {
            if (seen.add(quantity)) {
                inputs.getOrDefault(quantity, Set.of()).forEach(input -> collect(input, seen));
            }
        }

        private void missing(Pointer at, String what, String remedy) {
            report(entry, at, Rule.MISSING_EVIDENCE, "the figure " + what, remedy);
        }
    }
}
