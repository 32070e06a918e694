package dev.stemma.analysis.accounting;

import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.SectionId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** A stated count of the parameters of a model whose architecture is known. */
record SizeStatement(
        LanguageModel owner, Holder holder, Architecture architecture, Stated figure, PrintedValue printed) {

    private static final BigDecimal HALF_PERCENT = new BigDecimal("0.005");

    /** By the paper and the table, or else section, in which the sizes are printed. */
    static final Comparator<SizeStatement> PLACE = Comparator.comparing(
                    (SizeStatement statement) -> statement.owner.paper())
            .thenComparing(statement -> statement.figure.source())
            .thenComparing(statement ->
                    statement.figure.locator().section().map(SectionId::value).orElse(""))
            .thenComparing(statement -> statement.figure.locator().table().orElse(""));

    static SizeStatement of(LanguageModel model, Holder holder, Architecture architecture, Stated figure) {
        return new SizeStatement(model, holder, architecture, figure, holder.printed(Quantity.PARAMETERS, figure));
    }

    ModelId model() {
        return owner.id();
    }

    BigDecimal tolerance() {
        return tolerance(printed);
    }

    static BigDecimal tolerance(PrintedValue printed) {
        BigDecimal number = printed.number();
        return printed.halfDigit().max(Amounts.times(number.abs(), HALF_PERCENT));
    }

    boolean agrees() {
        return agrees(architecture, printed);
    }

    static boolean agrees(Architecture architecture, PrintedValue printed) {
        return ValueRange.around(printed.number(), tolerance(printed)).contains(architecture.parameters());
    }

    /** {@return whether another stated count of the model is what its architecture gives as it stands} */
    boolean isAgreedElsewhere() {
        return holder.stated(Quantity.PARAMETERS).stream()
                .anyMatch(other -> agrees(architecture, holder.printed(Quantity.PARAMETERS, other)));
    }

    /** {@return the values of an input with which the count meets the printed digits} */
    Optional<ValueRange> exactly(Quantity input) {
        return solve(input, printed.halfDigit());
    }

    /** {@return the values of an input with which the check agrees} */
    Optional<ValueRange> tolerably(Quantity input) {
        return solve(input, tolerance());
    }

    /** {@return the values to compare with those of other sizes: as narrow as the printed digits allow} */
    Optional<ValueRange> fitting(Quantity input) {
        return agrees() ? tolerably(input) : exactly(input).or(() -> tolerably(input));
    }

    private Optional<ValueRange> solve(Quantity input, BigDecimal distance) {
        long used = architecture.value(input);
        ValueRange target = ValueRange.around(printed.number(), distance);
        long step = step(input);
        long floor = Math.max(1, used / 2);
        long ceiling = 2 * used;
        long low = firstAbove(input, target.low(), false, floor, ceiling);
        long high = firstAbove(input, target.high(), true, floor, ceiling) - 1;
        long first = Math.floorDiv(low + step - 1, step) * step;
        long last = Math.floorDiv(high, step) * step;
        // An input on which the count does not depend explains nothing.
        boolean idle = architecture.with(input, used + 1).parameters().compareTo(architecture.parameters()) == 0;
        return idle || first > last || last < floor || first > ceiling
                ? Optional.empty()
                : Optional.of(new ValueRange(BigDecimal.valueOf(first), BigDecimal.valueOf(last)));
    }

    /** Heads divide the width evenly, so only multiples of their number are possible widths. */
    private long step(Quantity input) {
        return input == Quantity.D_MODEL
                ? Architecture.count(holder, Quantity.HEADS).orElse(1L)
                : 1;
    }

    /** {@return the smallest value whose count reaches, or passes, a number; one above the ceiling if none does} */
    private long firstAbove(Quantity input, BigDecimal number, boolean strictly, long floor, long ceiling) {
        long low = floor;
        long high = ceiling + 1;
        while (low < high) {
            long middle = low + (high - low) / 2;
            int order = architecture.with(input, middle).parameters().compareTo(number);
            if (strictly ? order > 0 : order >= 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
