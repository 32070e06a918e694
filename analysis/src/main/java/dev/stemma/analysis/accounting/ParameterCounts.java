package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts of parameters against each stated one, and which single input would explain one that is off. */
final class ParameterCounts {

    private static final List<Quantity> INPUTS = List.of(
            Quantity.VOCABULARY,
            Quantity.CONTEXT,
            Quantity.LAYERS,
            Quantity.D_MODEL,
            Quantity.D_FF,
            Quantity.NORMALIZATION,
            Quantity.WEIGHT_TYING,
            Quantity.POSITION_ENCODING);

    /** The inputs that may explain a count that is off, the likeliest first. */
    private static final List<Quantity> SUSPECTS =
            List.of(Quantity.VOCABULARY, Quantity.CONTEXT, Quantity.D_MODEL, Quantity.LAYERS);

    private static final Comparator<Inference> BEST_FIRST = Comparator.comparing(
                    (Inference inference) -> !inference.fitsAll())
            .thenComparingInt(inference -> -inference.fitting().size())
            .thenComparing(inference -> !inference.exact())
            .thenComparingInt(inference -> SUSPECTS.indexOf(inference.input()));

    private final List<LanguageModel> models;

    /** Where else a value of an input is stated, by value; filled when a count is off. */
    private final Map<Quantity, NavigableMap<BigDecimal, List<Statement>>> elsewhere = new EnumMap<>(Quantity.class);

    /** A stated value of an input, and the place of its model in the order of their ids. */
    private record Statement(int rank, ModelId model, PrintedValue value) {}

    private ParameterCounts(Corpus corpus) {
        models = corpus.models().stream()
                .sorted(Comparator.comparing(LanguageModel::id))
                .toList();
    }

    static List<AccountingCheck> of(Corpus corpus) {
        ParameterCounts counts = new ParameterCounts(corpus);
        List<AccountingCheck> checks = new ArrayList<>();
        for (List<SizeStatement> together : counts.places()) {
            // An explanation names the sizes that it fits, and nobody reads thousands of names: in a table that large
            // each size is tested alone.
            boolean few = together.size() <= Accounting.MOST_TOGETHER;
            List<Tests> tests = few && !together.stream().allMatch(SizeStatement::agrees) ? tests(together) : List.of();
            for (SizeStatement off : together) {
                checks.add(check(off)
                        .with(off.agrees() ? List.of() : counts.inferences(off, few ? tests : tests(List.of(off)))));
            }
        }
        return checks;
    }

    /** {@return the stated counts by the place where they are printed, in the order of the models' ids} */
    private Collection<List<SizeStatement>> places() {
        Map<SizeStatement, List<SizeStatement>> places = new TreeMap<>(SizeStatement.PLACE);
        for (LanguageModel model : models) {
            Holder holder = Holder.of(model);
            Architecture.of(holder)
                    .ifPresent(architecture -> holder.stated(Quantity.PARAMETERS)
                            .forEach(figure -> {
                                SizeStatement statement = SizeStatement.of(model, holder, architecture, figure);
                                places.computeIfAbsent(statement, unused -> new ArrayList<>())
                                        .add(statement);
                            }));
        }
        return places.values();
    }

    private static AccountingCheck check(SizeStatement statement) {
        Holder holder = statement.holder();
        PrintedValue printed = statement.printed();
        List<Explanation> inputs = new ArrayList<>();
        for (Quantity input : INPUTS) {
            (input.isNumeric() ? holder.known(input) : holder.term(input))
                    .ifPresent(figure -> inputs.add(holder.explain(input, figure)));
        }
        return new AccountingCheck(
                CheckKind.PARAMETER_COUNT,
                holder.subject(),
                printed,
                statement.architecture().parameters(),
                Optional.empty(),
                ToleranceRule.LAST_DIGIT_OR_HALF_PERCENT,
                statement.tolerance(),
                AccountingCheck.working(statement.architecture().formula(), inputs),
                List.of());
    }

    /** What an explanation by one input is tested on: sizes printed in one place, and which values of the input fit each. */
    private record Tests(
            Quantity input,
            List<ModelId> beside,
            boolean shared,
            List<SizeStatement> sizes,
            List<Optional<ValueRange>> fitting,
            Optional<ValueRange> common) {

        static Tests of(List<SizeStatement> together, Quantity input) {
            long value = together.get(0).architecture().value(input);
            boolean shared =
                    together.stream().allMatch(other -> other.architecture().value(input) == value);
            // Another value for all has to suit the sizes that agree as they are, too; where each size has a value of
            // its own, those say nothing of the others.
            List<SizeStatement> sizes = shared
                    ? together
                    : together.stream().filter(other -> !other.agrees()).toList();
            List<Optional<ValueRange>> fitting =
                    sizes.stream().map(size -> size.fitting(input)).toList();
            Optional<ValueRange> common = shared && sizes.size() > 1 ? fitting.get(0) : Optional.empty();
            for (Optional<ValueRange> range : fitting) {
                common = common.flatMap(before -> range.flatMap(before::intersection));
            }
            return new Tests(input, ids(together), shared, sizes, fitting, common);
        }

        /** {@return the sizes that an explanation fits which needs one of these values} */
        List<SizeStatement> fitting(ValueRange needed) {
            List<SizeStatement> found = new ArrayList<>();
            for (int i = 0; i < sizes.size(); i++) {
                Optional<ValueRange> range = fitting.get(i);
                if (shared
                        ? common.isPresent()
                                || range.flatMap(needed::intersection).isPresent()
                        : range.isPresent()) {
                    found.add(sizes.get(i));
                }
            }
            return found;
        }
    }

    private static List<Tests> tests(List<SizeStatement> together) {
        return SUSPECTS.stream().map(input -> Tests.of(together, input)).toList();
    }

    /** {@return which single inputs would explain a count that is off, the best tested first} */
    private List<Inference> inferences(SizeStatement off, List<Tests> tests) {
        return tests.stream()
                .flatMap(test -> infer(off, test).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    /** {@return the explanation by one input; empty if there is none, or if anything else that is printed speaks against it} */
    private Optional<Inference> infer(SizeStatement off, Tests tests) {
        Quantity input = tests.input();
        boolean tested = ids(tests.sizes()).size() > 1;
        boolean byHeads = input == Quantity.D_MODEL
                && !off.holder().together(Quantity.HEADS, Quantity.D_HEAD).isEmpty();
        Optional<ValueRange> exact = off.exactly(input);
        return exact.or(() -> off.tolerably(input))
                .filter(needed ->
                        byHeads ? !headProducts(off.holder(), needed).isEmpty() : tested || !off.isAgreedElsewhere())
                .map(needed -> new Inference(
                        CheckKind.PARAMETER_COUNT,
                        input,
                        BigDecimal.valueOf(off.architecture().value(input)),
                        needed,
                        exact.isPresent(),
                        byHeads ? List.of(off.model()) : tested ? ids(tests.sizes()) : List.of(),
                        byHeads ? List.of(off.model()) : tested ? ids(tests.fitting(needed)) : List.of(),
                        tests.common(),
                        precedents(off, tests, tests.common().orElse(needed)),
                        off.printed()))
                .filter(inference -> inference.tested().isEmpty() || inference.fitsAll());
    }

    private static List<ModelId> ids(List<SizeStatement> statements) {
        return statements.stream().map(SizeStatement::model).distinct().toList();
    }

    private List<PrintedValue> precedents(SizeStatement off, Tests tests, ValueRange range) {
        return switch (tests.input()) {
            case D_MODEL -> headProducts(off.holder(), range);
            case VOCABULARY, CONTEXT -> elsewhere(tests.beside(), tests.input(), range);
            default -> List.of();
        };
    }

    /** {@return what other models state of an input within a range, in the order of their ids} */
    private List<PrintedValue> elsewhere(List<ModelId> known, Quantity input, ValueRange range) {
        return elsewhere
                .computeIfAbsent(input, this::statements)
                .subMap(range.low(), true, range.high(), true)
                .values()
                .stream()
                .flatMap(List::stream)
                .limit(Accounting.MOST_TOGETHER)
                .filter(statement -> !known.contains(statement.model()))
                .sorted(Comparator.comparingInt(Statement::rank))
                .map(Statement::value)
                .toList();
    }

    private NavigableMap<BigDecimal, List<Statement>> statements(Quantity input) {
        NavigableMap<BigDecimal, List<Statement>> statements = new TreeMap<>();
        for (int i = 0; i < models.size(); i++) {
            Holder holder = Holder.of(models.get(i));
            for (Stated figure : holder.stated(input)) {
                PrintedValue value = holder.printed(input, figure);
                statements
                        .computeIfAbsent(value.number(), unused -> new ArrayList<>())
                        .add(new Statement(i, models.get(i).id(), value));
            }
        }
        return statements;
    }

    private static List<PrintedValue> headProducts(Holder holder, ValueRange range) {
        List<PrintedValue> products = new ArrayList<>();
        for (List<Stated> row : holder.together(Quantity.HEADS, Quantity.D_HEAD)) {
            Stated heads = row.get(0);
            Stated width = row.get(1);
            BigDecimal product = Amounts.times(
                    heads.value().number().orElseThrow(), width.value().number().orElseThrow());
            if (range.contains(product) && products.size() < Accounting.MOST_TOGETHER) {
                products.add(new PrintedValue(
                        LocalizedText.of("heads x d_head", "注意力头数 × 头宽"),
                        FigureValue.of(Amounts.text(product)),
                        Stream.concat(heads.citations().stream(), width.citations().stream())
                                .toList()));
            }
        }
        return products;
    }
}
