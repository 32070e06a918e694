package dev.stemma.analysis.lineage;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.WorkId;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a paper of the corpus goes back to another one or to an outside work, by as few links as can be.
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

    /** {@return the path of the fewest links, of several such the one over earlier generations; empty if there is none} */
    static Optional<InfluencePath> shortest(Lineage lineage, PaperId from, WorkId to) {
        WorkId first = WorkId.of(from.value());
        Map<WorkId, BuildsOn> reachedBy = new HashMap<>();
        Deque<PaperId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !to.equals(first) && !reachedBy.containsKey(to)) {
            lineage.buildsOn(open.remove()).stream()
                    .sorted(Comparator.comparingInt(
                            link -> link.earlier().map(lineage::place).orElse(Integer.MAX_VALUE)))
                    .forEach(link -> {
                        WorkId next = link.influence().work();
                        if (!next.equals(first) && reachedBy.putIfAbsent(next, link) == null) {
                            link.earlier().ifPresent(open::add);
                        }
                    });
        }
        Deque<BuildsOn> links = new ArrayDeque<>();
        for (WorkId place = to;
                !place.equals(first);
                place = WorkId.of(links.element().paper().value())) {
            BuildsOn link = reachedBy.get(place);
            if (link == null) {
                return Optional.empty();
            }
            links.push(link);
        }
        return Optional.of(new InfluencePath(from, to, List.copyOf(links)));
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
