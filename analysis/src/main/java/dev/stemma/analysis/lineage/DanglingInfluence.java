package dev.stemma.analysis.lineage;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A work that a paper builds on and that the corpus knows neither as a paper nor as a source.
 *
 * <p>Immutable and thread-safe.
 *
 * @param link the paper and the work
 * @since 0.1.0
 */
public record DanglingInfluence(BuildsOn link) implements LineageFinding {

    /**
     * Checks the part.
     *
     * @throws NullPointerException if it is missing
     */
    public DanglingInfluence {
        Objects.requireNonNull(link, "link");
    }

    @Override
    public List<PaperId> papers() {
        return List.of(link.paper());
    }

    @Override
    public <R> R match(
            Function<? super Cycle, R> cycle,
            Function<? super Anachronism, R> anachronism,
            Function<? super DanglingInfluence, R> danglingInfluence) {
        return danglingInfluence.apply(this);
    }

    @Override
    public Explanation explanation() {
        String work = link.influence().work().value();
        return Explanation.of(
                LocalizedText.of(
                        link.paper() + " builds on " + work + ", which is neither a paper nor a source of the corpus",
                        link.paper() + " 以 " + work + " 为基础，而语料中既没有这篇论文，也没有这个来源"),
                List.of(link.explanation()));
    }

    /** Returns the statement in English. */
    @Override
    public String toString() {
        return explanation().statement().en();
    }
}
