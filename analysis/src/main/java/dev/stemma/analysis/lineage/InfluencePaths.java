package dev.stemma.analysis.lineage;

import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The ways in which papers go back to each other, link by link. */
final class InfluencePaths {

    private final Map<PaperId, List<BuildsOn>> links;
    private final Map<PaperId, Integer> places = new HashMap<>();

    InfluencePaths(List<Paper> generations, Map<PaperId, List<BuildsOn>> links) {
        this.links = links;
        generations.forEach(paper -> places.put(paper.id(), places.size()));
    }

    /** Returns the shortest way from a paper to another one, see {@link Lineage#path}: a search in breadth. */
    Optional<InfluencePath> shortest(PaperId start, PaperId end) {
        Map<PaperId, BuildsOn> reachedBy = new HashMap<>();
        Set<PaperId> seen = new HashSet<>(Set.of(start));
        Deque<PaperId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !seen.contains(end)) {
            for (BuildsOn link : byGeneration(open.remove())) {
                PaperId next = link.earlier().orElseThrow();
                if (seen.add(next)) {
                    reachedBy.put(next, link);
                    open.add(next);
                }
            }
        }
        return seen.contains(end) ? Optional.of(pathTo(start, end, reachedBy)) : Optional.empty();
    }

    /** Returns the links to papers of the corpus, those to earlier generations first, else in the order of the text. */
    private List<BuildsOn> byGeneration(PaperId paper) {
        return links.getOrDefault(paper, List.of()).stream()
                .filter(link -> link.earlier().isPresent())
                .sorted(Comparator.comparing(
                        link -> Objects.requireNonNull(places.get(link.earlier().orElseThrow()))))
                .toList();
    }

    private static InfluencePath pathTo(PaperId start, PaperId end, Map<PaperId, BuildsOn> reachedBy) {
        Deque<BuildsOn> path = new ArrayDeque<>();
        for (PaperId place = end; !place.equals(start); ) {
            BuildsOn link = Objects.requireNonNull(reachedBy.get(place));
            path.addFirst(link);
            place = link.paper();
        }
        return new InfluencePath(start, end, List.copyOf(path));
    }
}
