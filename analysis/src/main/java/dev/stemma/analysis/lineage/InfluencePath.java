package dev.stemma.analysis.lineage;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.WorkId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a paper of the corpus goes back to another one or to an outside work, by as few links as can be.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the id of the later paper
 * @param to the id of the paper or outside work that it goes back to
 * @param links the links from the one to the other, each from the work that the link before it leads to; empty if the two are one
 * @since 0.1.0
 */
public record InfluencePath(PaperId from, WorkId to, List<BuildsOn> links) implements Fact {

    /**
     * Checks that the links lead from the paper to the work.
     *
     * @throws IllegalArgumentException if they do not
     */
    public InfluencePath {
        links = List.copyOf(links);
        WorkId place = WorkId.of(from.value());
        for (BuildsOn link : links) {
            if (!link.paper().value().equals(place.value())) {
                throw new IllegalArgumentException("the link '" + link + "' does not lead on from '" + place + "'");
            }
            place = link.influence().work();
        }
        if (!place.equals(to)) {
            throw new IllegalArgumentException(
                    "the links lead from '" + from + "' to '" + place + "', not to '" + to + "'");
        }
    }

    /** {@return how many links there are, 0 or more} */
    public int length() {
        return links.size();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                links.isEmpty()
                        ? Texts.of("{0} is {1} itself", "{0} 就是 {1}", from, to)
                        : Texts.of(
                                links.size() == 1
                                        ? "{0} goes back to {1} by {2} link"
                                        : "{0} goes back to {1} by {2} links",
                                "{0} 经 {2} 步可追溯到 {1}",
                                from,
                                to,
                                links.size()),
                links.stream().map(BuildsOn::explanation).toList());
    }

    /** Returns the works on the way, such as {@code gpt-3 -> gpt-2 -> gpt-1}. */
    @Override
    public String toString() {
        return from
                + links.stream().map(link -> " -> " + link.influence().work()).collect(Collectors.joining());
    }
}
