package dev.stemma.analysis.lineage;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.internal.Dates;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A paper that was first public before a paper of the corpus that it builds on.
 *
 * <p>It is found only where the dates leave no doubt: the last day that the paper's date can mean lies before the first
 * day that the other one's can. Immutable and thread-safe.
 *
 * @param link the paper, and what it builds on
 * @param date when the paper was first public
 * @param earlierDate when the paper that it builds on was
 * @since 0.1.0
 */
public record Anachronism(BuildsOn link, PaperDate date, PaperDate earlierDate) implements LineageFinding {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is missing
     * @throws IllegalArgumentException if the link leads to an outside work
     */
    public Anachronism {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(earlierDate, "earlierDate");
        if (link.earlier().isEmpty()) {
            throw new IllegalArgumentException(
                    "Anachronism.link leads to " + link.influence().work() + ", expected a paper of the corpus");
        }
    }

    @Override
    public List<PaperId> papers() {
        return List.of(link.paper(), link.earlier().orElseThrow());
    }

    @Override
    public <R> R match(
            Function<? super Cycle, R> cycle,
            Function<? super Anachronism, R> anachronism,
            Function<? super DanglingInfluence, R> danglingInfluence) {
        return anachronism.apply(this);
    }

    @Override
    public Explanation explanation() {
        PaperId paper = papers().get(0);
        PaperId other = papers().get(1);
        return Explanation.of(
                LocalizedText.of(
                        paper + " builds on " + other + ", but was public first: " + date.date() + " against "
                                + earlierDate.date(),
                        paper + " 以 " + other + " 为基础，却公开在先：" + date.date() + " 对 " + earlierDate.date()),
                List.of(link.explanation(), Dates.explain(paper, date), Dates.explain(other, earlierDate)));
    }

    /** Returns the statement in English. */
    @Override
    public String toString() {
        return explanation().statement().en();
    }
}
