package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A printed value against the one that follows from other printed values.
 *
 * @since 0.1.0
 */
public sealed interface AccountingCheck extends Fact permits ComputedCheck {

    /** {@return what is compared} */
    CheckKind kind();

    /** {@return what the check is about} */
    CheckSubject subject();

    /** {@return the printed value} */
    PrintedValue printed();

    /** {@return the value that follows; for two printings, the other one} */
    BigDecimal computed();

    /**
     * {@return the values that follow from all inputs that round to the printed ones; empty if the inputs are exact counts, if two
     * printings are compared, or if the rounding leaves no bounds}
     */
    Optional<ValueRange> reach();

    /** {@return how the tolerance was found} */
    ToleranceRule rule();

    /** {@return by how much the two may differ, not negative} */
    BigDecimal tolerance();

    /** {@return the formula with its numbers, then the inputs with their places} */
    List<Explanation> working();

    /** {@return what would explain a difference, the best supported first; each is ours and no source's} */
    List<Inference> inferences();

    /** {@return by how much the computed value exceeds the printed one} */
    BigDecimal difference();

    /**
     * {@return the difference as a share of the printed value, such as 0.064 for 6.4 % too much; empty if the printed value is 0
     * or the share out of range}
     */
    OptionalDouble relativeDifference();

    /**
     * {@return how the check ended}
     *
     * <p>The two agree if they differ by no more than the tolerance. If not, rounding accounts for it if a value in the
     * {@linkplain #reach() reach} lies within the tolerance of the printed one.
     */
    Outcome outcome();
}
