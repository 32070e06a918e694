package dev.stemma.analysis.accounting;

import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The inputs of the count of parameters of a decoder-only transformer; the formula is in {@link Accounting}.
 *
 * <p>A feed-forward width of 0 stands for four times the width, whatever that is.
 */
record Architecture(
        long vocabulary,
        long context,
        long layers,
        long width,
        long feedForward,
        boolean finalNorm,
        boolean tied,
        boolean learnedPositions) {

    private static final BigDecimal LARGEST = new BigDecimal("1e12");

    static Optional<Architecture> of(Holder holder) {
        Optional<Long> vocabulary = count(holder, Quantity.VOCABULARY);
        Optional<Long> context = count(holder, Quantity.CONTEXT);
        Optional<Long> layers = count(holder, Quantity.LAYERS);
        Optional<Long> width = count(holder, Quantity.D_MODEL);
        boolean unknown = Stream.of(vocabulary, context, layers, width).anyMatch(Optional::isEmpty);
        if (unknown || isGated(holder) || sharesKeys(holder)) {
            return Optional.empty();
        }
        long feedForward = count(holder, Quantity.D_FF).orElse(0L);
        boolean follows = feedForward == 4 * width.get()
                && holder.known(Quantity.D_FF).map(Figure::kind).equals(Optional.of(FigureKind.DERIVED));
        String normalization = term(holder, Quantity.NORMALIZATION);
        String tying = term(holder, Quantity.WEIGHT_TYING);
        String positions = term(holder, Quantity.POSITION_ENCODING);
        return Optional.of(new Architecture(
                vocabulary.get(),
                context.get(),
                layers.get(),
                width.get(),
                follows ? 0 : feedForward,
                normalization.contains("final") || normalization.contains("pre-"),
                !(tying.contains("untied") || tying.contains("not tied") || tying.contains("separate")),
                positions.isEmpty() || positions.contains("learned")));
    }

    /** {@return whether the feed-forward layer has a third matrix, the gate, as with SwiGLU; its width is then another one} */
    static boolean isGated(Holder holder) {
        return term(holder, Quantity.ACTIVATION).contains("glu");
    }

    /** {@return whether heads share their keys and values, whose matrices are then smaller} */
    private static boolean sharesKeys(Holder holder) {
        String pattern = term(holder, Quantity.ATTENTION_PATTERN);
        return pattern.contains("grouped-query") || pattern.contains("multi-query");
    }

    private static String term(Holder holder, Quantity quantity) {
        return holder.term(quantity)
                .flatMap(Figure::amount)
                .map(FigureValue::text)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /** {@return a figure that is a whole number of 1 to 1e12} */
    static Optional<Long> count(Holder holder, Quantity quantity) {
        return holder.known(quantity)
                .flatMap(Figure::amount)
                .flatMap(FigureValue::number)
                .flatMap(Architecture::count);
    }

    static Optional<Long> count(BigDecimal number) {
        boolean whole = number.signum() > 0
                && number.compareTo(LARGEST) <= 0
                && number.precision() - number.scale() > 0
                && number.stripTrailingZeros().scale() <= 0;
        return whole ? Optional.of(number.longValueExact()) : Optional.empty();
    }

    long value(Quantity input) {
        return switch (input) {
            case VOCABULARY -> vocabulary;
            case CONTEXT -> context;
            case LAYERS -> layers;
            case D_MODEL -> width;
            default -> throw new IllegalArgumentException(input + " is no input of the count of parameters");
        };
    }

    Architecture with(Quantity input, long value) {
        return new Architecture(
                input == Quantity.VOCABULARY ? value : vocabulary,
                input == Quantity.CONTEXT ? value : context,
                input == Quantity.LAYERS ? value : layers,
                input == Quantity.D_MODEL ? value : width,
                feedForward,
                finalNorm,
                tied,
                learnedPositions);
    }

    BigDecimal parameters() {
        BigDecimal d = BigDecimal.valueOf(width);
        BigDecimal inner = inner();
        BigDecimal embeddings = BigDecimal.valueOf(vocabulary)
                .multiply(BigDecimal.valueOf(tied ? 1 : 2))
                .add(BigDecimal.valueOf(learnedPositions ? context : 0))
                .multiply(d);
        BigDecimal attention = d.multiply(d).add(d).multiply(BigDecimal.valueOf(4));
        BigDecimal feedForwards =
                d.multiply(inner).multiply(Amounts.TWO).add(inner).add(d);
        BigDecimal norms = d.multiply(BigDecimal.valueOf(4));
        return embeddings
                .add(BigDecimal.valueOf(layers)
                        .multiply(attention.add(feedForwards).add(norms)))
                .add(finalNorm ? d.multiply(Amounts.TWO) : BigDecimal.ZERO);
    }

    private BigDecimal inner() {
        return feedForward == 0
                ? BigDecimal.valueOf(width).multiply(BigDecimal.valueOf(4))
                : BigDecimal.valueOf(feedForward);
    }

    /** {@return the formula with its numbers, in plain text} */
    String formula() {
        BigDecimal inner = inner();
        return vocabulary + "*" + width
                + (tied ? "" : " + " + vocabulary + "*" + width + " (output)")
                + (learnedPositions ? " + " + context + "*" + width : "")
                + " + " + layers + "*(4*" + width + "^2 + 4*" + width + " + 2*" + width + "*" + inner.toPlainString()
                + " + " + inner.toPlainString() + " + " + width + " + 4*" + width + ")"
                + (finalNorm ? " + 2*" + width : "")
                + " = " + parameters().toPlainString();
    }
}
