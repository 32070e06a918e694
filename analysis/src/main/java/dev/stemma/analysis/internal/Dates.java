package dev.stemma.analysis.internal;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.PartialDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** When a paper was public, and how much time lies between two dates. */
public final class Dates {

    /** The mean length of a year of the Gregorian calendar. */
    private static final double DAYS_PER_YEAR = 365.2425;

    private Dates() {}

    /** {@return whether one date certainly lies before another one} */
    public static boolean isBefore(PartialDate first, PartialDate second) {
        return first.latest().isBefore(second.earliest());
    }

    /** {@return the years between the middles of two dates, above 0; empty if the first is not certainly the earlier} */
    public static OptionalDouble years(Optional<PaperDate> from, Optional<PaperDate> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return OptionalDouble.empty();
        }
        PartialDate first = from.get().date();
        PartialDate second = to.get().date();
        return isBefore(first, second)
                ? OptionalDouble.of((middle(second) - middle(first)) / DAYS_PER_YEAR)
                : OptionalDouble.empty();
    }

    private static double middle(PartialDate date) {
        return (date.earliest().toEpochDay() + date.latest().toEpochDay()) / 2.0;
    }

    /** {@return which date stands for a paper, with the place that says so; that it was first public then, if so} */
    public static Explanation explain(Paper paper, PaperDate date) {
        String firstPublic =
                date.date().isExact() ? "{0} was first public on {1} ({2})" : "{0} was first public in {1} ({2})";
        boolean isFirst = paper.firstPublic().equals(Optional.of(date));
        return Explanation.of(
                Texts.of(
                        isFirst ? firstPublic : "{0} is dated {1} ({2})",
                        isFirst ? "{0} 最早公开于 {1}（{2}）" : "{0} 的日期取 {1}（{2}）",
                        paper.id(),
                        date.date(),
                        Vocabulary.nameOf(date.kind())),
                date.citation());
    }
}
