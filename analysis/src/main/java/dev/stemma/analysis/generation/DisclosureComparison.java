package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.source.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What one generation discloses otherwise than another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the one generation, usually the earlier
 * @param to the other
 * @since 0.1.0
 */
public record DisclosureComparison(GenerationDisclosure from, GenerationDisclosure to) implements Fact {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a part is missing
     */
    public DisclosureComparison {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Returns the quantities whose preferred figure is of another kind.
     *
     * @return an immutable list in the order of the quantities
     */
    public List<DisclosureChange> changes() {
        return Arrays.stream(Quantity.values())
                .filter(quantity ->
                        !from.of(quantity).kind().equals(to.of(quantity).kind()))
                .map(quantity -> new DisclosureChange(from.of(quantity), to.of(quantity)))
                .toList();
    }

    /**
     * Returns what the one generation does not withhold and the other does.
     *
     * @return an immutable list in the order of the quantities
     */
    public List<DisclosureChange> becameWithheld() {
        return changes(
                change -> change.to().kind().filter(FigureKind.WITHHELD::equals).isPresent());
    }

    /**
     * Returns what the one generation does not disclose and the other does.
     *
     * @return an immutable list in the order of the quantities; stated and derived count as disclosed
     */
    public List<DisclosureChange> newlyDisclosed() {
        return changes(change -> !change.from().isDisclosed() && change.to().isDisclosed());
    }

    /**
     * Returns what the one generation discloses and the other does not, whether it withholds it or leaves it out.
     *
     * @return an immutable list in the order of the quantities
     */
    public List<DisclosureChange> noLongerDisclosed() {
        return changes(change -> change.from().isDisclosed() && !change.to().isDisclosed());
    }

    private List<DisclosureChange> changes(Predicate<DisclosureChange> condition) {
        return changes().stream().filter(condition).toList();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                LocalizedText.of(
                        "From " + from.paper().id() + " to " + to.paper().id() + ": "
                                + noLongerDisclosed().size() + " quantities are no longer disclosed, "
                                + newlyDisclosed().size() + " newly are, "
                                + becameWithheld().size()
                                + " became withheld",
                        "从 " + from.paper().id() + " 到 " + to.paper().id() + "："
                                + noLongerDisclosed().size() + " 项数量不再公开，"
                                + newlyDisclosed().size() + " 项新公开，"
                                + becameWithheld().size() + " 项转为拒绝公布"),
                changes().stream().map(DisclosureChange::explanation).toList());
    }

    /** Returns the changes, separated by semicolons. */
    @Override
    public String toString() {
        return from.paper().id() + " -> " + to.paper().id() + ": "
                + String.join(
                        "; ", changes().stream().map(DisclosureChange::toString).toList());
    }
}
