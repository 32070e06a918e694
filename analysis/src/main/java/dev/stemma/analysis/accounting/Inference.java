package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.ModelId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A single input that, changed alone, would explain a difference; an inference of ours, stated by no source.
 *
 * <p>Values below half or above twice the one that is used are not considered, and a width has to be a multiple of the number
 * of heads. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Inference extends Fact permits TestedInference {

    /** {@return the kind of the check whose difference is explained} */
    CheckKind kind();

    /** {@return the input} */
    Quantity input();

    /** {@return the value of the input that the check used} */
    BigDecimal used();

    /** {@return the whole values that would do} */
    ValueRange needed();

    /** {@return whether they meet the printed digits, and not only the wider tolerance of the check} */
    boolean exact();

    /**
     * {@return the sizes that the explanation was tested on, empty if nothing tests it}
     *
     * <p>A count of parameters is tested on the sizes whose counts stand in the same place: on all of them if they share the value
     * of the input, otherwise on those that are off. A head width is tested on the model itself, if its counts depend on it.
     */
    List<ModelId> tested();

    /** {@return those of the tested sizes that it fits} */
    List<ModelId> fitting();

    /** {@return the values that fit all tested sizes at once; present only if all of them use the same value of the input} */
    Optional<ValueRange> common();

    /** {@return printed values that lie within the common range, or else within the needed one} */
    List<PrintedValue> precedents();

    /** {@return the printed value whose difference it would explain} */
    PrintedValue explained();

    /** {@return whether it was tested and fits all that it was tested on; {@code false} if nothing tests it} */
    default boolean fitsAll() {
        return !tested().isEmpty() && fitting().size() == tested().size();
    }
}
