package dev.stemma.analysis.lineage;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Papers each of which builds, directly or not, on every other one and so on itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param papers the papers in generation order; a single one if a paper builds on itself
 * @param links what they build on among themselves, in generation order
 * @since 0.1.0
 */
public record Cycle(List<PaperId> papers, List<BuildsOn> links) implements LineageFinding {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no paper
     */
    public Cycle {
        papers = List.copyOf(papers);
        links = List.copyOf(links);
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("Cycle.papers is empty, expected at least one");
        }
    }

    @Override
    public <R> R match(
            Function<? super Cycle, R> cycle,
            Function<? super Anachronism, R> anachronism,
            Function<? super DanglingInfluence, R> danglingInfluence) {
        return cycle.apply(this);
    }

    @Override
    public Explanation explanation() {
        LocalizedText statement = papers.size() == 1
                ? LocalizedText.of(papers.get(0) + " builds on itself", papers.get(0) + " 以自身为基础")
                : LocalizedText.of(joined(", ") + " build on one another in a circle", joined("、") + " 互为基础，形成循环");
        return Explanation.of(
                statement, links.stream().map(BuildsOn::explanation).toList());
    }

    private String joined(String separator) {
        return papers.stream().map(PaperId::value).collect(Collectors.joining(separator));
    }

    /** Returns the statement in English. */
    @Override
    public String toString() {
        return explanation().statement().en();
    }
}
