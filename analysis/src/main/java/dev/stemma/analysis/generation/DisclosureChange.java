package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That a quantity is disclosed otherwise in one generation than in another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from how the one discloses it
 * @param to how the other does
 * @since 0.1.0
 */
public record DisclosureChange(QuantityDisclosure from, QuantityDisclosure to) implements Fact {

    /**
     * Checks that the two are comparable and differ.
     *
     * @throws IllegalArgumentException if they are of different quantities or of the same kind
     */
    public DisclosureChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.quantity() != to.quantity() || from.kind().equals(to.kind())) {
            throw new IllegalArgumentException("DisclosureChange leads from '" + from + "' to '" + to
                    + "', expected the same quantity, disclosed otherwise");
        }
    }

    /** {@return the quantity} */
    public Quantity quantity() {
        return from.quantity();
    }

    /** {@return whether the other generation withholds what the one does not} */
    public boolean isWithheld() {
        return to.kind().filter(FigureKind.WITHHELD::equals).isPresent();
    }

    /** {@return whether the other generation discloses what the one does not; stated and derived count as disclosed} */
    public boolean isGain() {
        return !from.isDisclosed() && to.isDisclosed();
    }

    /** {@return whether the one generation discloses what the other does not, be it withheld or left out} */
    public boolean isLoss() {
        return from.isDisclosed() && !to.isDisclosed();
    }

    @Override
    public Explanation explanation() {
        LocalizedText name = Vocabulary.nameOf(quantity());
        LocalizedText before = words(from.kind());
        LocalizedText after = words(to.kind());
        return Explanation.of(
                LocalizedText.of(
                        name.en() + ": " + before.en() + " in " + from.paper().id() + ", " + after.en() + " in "
                                + to.paper().id(),
                        name.zh() + "：" + from.paper().id() + " 中" + before.zh() + "，"
                                + to.paper().id() + " 中" + after.zh()),
                List.of(from.explanation(), to.explanation()));
    }

    private static LocalizedText words(Optional<FigureKind> kind) {
        return kind.map(Vocabulary::nameOf).orElse(LocalizedText.of("no entry", "没有记录"));
    }

    /** Returns quantity and kinds, such as {@code parameters: derived -> withheld}. */
    @Override
    public String toString() {
        return quantity() + ": " + from.kind().map(FigureKind::id).orElse("no entry") + " -> "
                + to.kind().map(FigureKind::id).orElse("no entry");
    }
}
