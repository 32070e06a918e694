package dev.stemma.analysis.accounting;

import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which single input would explain a count of parameters that is off, and whether it would for all sizes printed beside it. */
final class SizeExplanations {

    private static final List<Quantity> INPUTS =
            List.of(Quantity.VOCABULARY, Quantity.CONTEXT, Quantity.D_MODEL, Quantity.LAYERS);
    private static final Comparator<Inference> BEST_FIRST = Comparator.comparing(
                    (Inference inference) -> !inference.fitsAll())
            .thenComparingInt(inference -> -inference.fitting().size())
            .thenComparing(inference -> !inference.exact())
            .thenComparingInt(inference -> INPUTS.indexOf(inference.input()));

    private final Corpus corpus;

    /** What each statement allows of each input, which all statements beside it ask for; by identity. */
    private final IdentityHashMap<SizeStatement, Map<Quantity, Optional<ValueRange>>> fitting = new IdentityHashMap<>();

    SizeExplanations(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Returns the explanations of a statement that is off, among all of the same place in the order of their ids. */
    List<Inference> of(SizeStatement off, List<SizeStatement> together) {
        return INPUTS.stream()
                .flatMap(input -> explain(off, together, input).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    private Optional<Inference> explain(SizeStatement off, List<SizeStatement> together, Quantity input) {
        Optional<ValueRange> exact = off.exactly(input);
        return exact.or(() -> off.tolerably(input)).map(needed -> {
            boolean shared = together.stream()
                    .allMatch(other -> other.architecture().value(input)
                            == off.architecture().value(input));
            // A size that agrees as it is says something of a value that all share, and nothing of one of its own.
            List<SizeStatement> tests = shared
                    ? together
                    : together.stream().filter(other -> !other.agrees()).toList();
            boolean tested = tests.size() > 1;
            Optional<ValueRange> common = tested && shared ? common(tests, input) : Optional.empty();
            List<SizeStatement> fitting = tests.stream()
                    .filter(other -> shared
                            ? common.isPresent() || sharesWith(needed, other, input)
                            : fitting(other, input).isPresent())
                    .toList();
            return new Inference(
                    CheckKind.PARAMETER_COUNT,
                    input,
                    BigDecimal.valueOf(off.architecture().value(input)),
                    needed,
                    exact.isPresent(),
                    tested ? ids(tests) : List.of(),
                    tested ? ids(fitting) : List.of(),
                    common,
                    precedents(off, together, input, common.orElse(needed)),
                    off.printed());
        });
    }

    private Optional<ValueRange> fitting(SizeStatement statement, Quantity input) {
        return fitting.computeIfAbsent(statement, unused -> new EnumMap<>(Quantity.class))
                .computeIfAbsent(input, statement::fitting);
    }

    private boolean sharesWith(ValueRange needed, SizeStatement other, Quantity input) {
        return fitting(other, input).flatMap(needed::intersection).isPresent();
    }

    private Optional<ValueRange> common(List<SizeStatement> together, Quantity input) {
        Optional<ValueRange> common = fitting(together.get(0), input);
        for (SizeStatement statement : together) {
            common = common.flatMap(range -> fitting(statement, input).flatMap(range::intersection));
        }
        return common;
    }

    private static List<ModelId> ids(List<SizeStatement> statements) {
        return statements.stream().map(SizeStatement::model).distinct().toList();
    }

    private List<PrintedValue> precedents(
            SizeStatement off, List<SizeStatement> together, Quantity input, ValueRange range) {
        Stream<PrintedValue> candidates = switch (input) {
            case D_MODEL -> headProducts(off.holder());
            case VOCABULARY, CONTEXT -> elsewhere(ids(together), input);
            default -> Stream.empty();
        };
        return candidates.filter(value -> range.contains(value.number())).toList();
    }

    private Stream<PrintedValue> elsewhere(List<ModelId> known, Quantity input) {
        return corpus.models().stream()
                .filter(model -> !known.contains(model.id()))
                .sorted(Comparator.comparing(LanguageModel::id))
                .map(Holder::of)
                .flatMap(holder -> holder.stated(input).stream().map(figure -> holder.printed(input, figure)));
    }

    private static Stream<PrintedValue> headProducts(Holder holder) {
        List<PrintedValue> products = new ArrayList<>();
        for (Stated heads : holder.stated(Quantity.HEADS)) {
            for (Stated width : holder.stated(Quantity.D_HEAD)) {
                BigDecimal product = Amounts.times(number(heads), number(width));
                products.add(new PrintedValue(
                        LocalizedText.of("heads x d_head", "注意力头数 × 头宽"),
                        FigureValue.of(Amounts.text(product)),
                        Stream.concat(heads.citations().stream(), width.citations().stream())
                                .toList()));
            }
        }
        return products.stream();
    }

    private static BigDecimal number(Figure figure) {
        return figure.amount().flatMap(FigureValue::number).orElseThrow();
    }
}
