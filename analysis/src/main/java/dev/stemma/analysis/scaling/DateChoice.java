package dev.stemma.analysis.scaling;

import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which of its dates stands for a paper where time is measured.
 *
 * <pre>{@code
 * DateChoice.FIRST_PUBLIC                               // whatever came first; the default
 * DateChoice.of(DateKind.WEIGHTS)                       // the release of the weights; no date if there was none
 * DateChoice.of(DateKind.PREPRINT, DateKind.PAPER)      // the preprint, or else the paper's own date
 * }</pre>
 *
 * @param kinds the kinds of date that count, the preferred one first; empty if any counts that came first
 * @since 0.1.0
 */
public record DateChoice(List<DateKind> kinds) {

    /** The date by which anything of the paper was first surely public, of whichever kind: {@link Paper#firstPublic()}. */
    public static final DateChoice FIRST_PUBLIC = new DateChoice(List.of());

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a kind is named twice
     */
    public DateChoice {
        kinds = List.copyOf(kinds);
        if (new LinkedHashSet<>(kinds).size() != kinds.size()) {
            throw new IllegalArgumentException("DateChoice.kinds is " + kinds + ", expected each kind once");
        }
    }

    /**
     * {@return the choice of the first kind that a paper has a date of}
     *
     * @param preferred the kind that comes first
     * @param others the kinds that stand in for it, in order
     * @throws IllegalArgumentException if a kind is named twice
     */
    public static DateChoice of(DateKind preferred, DateKind... others) {
        List<DateKind> kinds = new ArrayList<>(List.of(others));
        kinds.add(0, Objects.requireNonNull(preferred, "preferred"));
        return new DateChoice(kinds);
    }

    /**
     * {@return the date that stands for a paper, of several of one kind the first; empty if the paper has none that counts}
     *
     * @param paper the paper
     */
    public Optional<PaperDate> of(Paper paper) {
        return kinds.isEmpty()
                ? paper.firstPublic()
                : kinds.stream().flatMap(kind -> paper.first(kind).stream()).findFirst();
    }

    /** Returns the kinds in order, such as {@code preprint, else paper}; {@code first public} if any counts. */
    @Override
    public String toString() {
        return kinds.isEmpty()
                ? "first public"
                : kinds.stream().map(DateKind::id).collect(Collectors.joining(", else "));
    }
}
