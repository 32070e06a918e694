package dev.stemma.analysis;

import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperId;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;

/**
 * Links between papers as numbers: a paper is its place in the order of generations, and the links of all papers lie one
 * behind the other in one array.
 */
final class PaperGraph {

    private final List<Paper> papers;
    private final Map<PaperId, Integer> places = new HashMap<>();

    /** For each paper where its links begin; those of the last one end at the last element. */
    private final int[] begins;

    private final int[] targets;

    PaperGraph(List<Paper> papers, Map<PaperId, Set<PaperId>> links) {
        this.papers = papers;
        papers.forEach(paper -> places.put(paper.id(), places.size()));
        this.begins = new int[papers.size() + 1];
        for (int i = 0; i < papers.size(); i++) {
            begins[i + 1] = begins[i] + links(i, links).size();
        }
        this.targets = new int[begins[papers.size()]];
        int next = 0;
        for (int i = 0; i < papers.size(); i++) {
            for (PaperId target : links(i, links)) {
                targets[next++] = Objects.requireNonNull(places.get(target));
            }
        }
    }

    private Collection<PaperId> links(int paper, Map<PaperId, Set<PaperId>> links) {
        return links.getOrDefault(papers.get(paper).id(), Set.of());
    }

    /** Returns the papers that links lead to from a paper, directly or through others, in order and without itself. */
    List<Paper> reachable(PaperId from) {
        int start = Objects.requireNonNull(places.get(from));
        BitSet reached = new BitSet(papers.size());
        int[] open = new int[papers.size()];
        int count = 0;
        open[count++] = start;
        reached.set(start);
        int all = 0;
        while (count > 0) {
            int paper = open[--count];
            for (int i = begins[paper]; i < begins[paper + 1]; i++) {
                if (!reached.get(targets[i])) {
                    reached.set(targets[i]);
                    open[count++] = targets[i];
                    all++;
                }
            }
        }
        reached.clear(start);
        int[] found = new int[all];
        int next = 0;
        for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
            found[next++] = i;
        }
        return new Some(papers, found);
    }

    /** Some of the papers. */
    private static final class Some extends AbstractList<Paper> implements RandomAccess {

        private final List<Paper> papers;
        private final int[] places;

        Some(List<Paper> papers, int[] places) {
            this.papers = papers;
            this.places = places;
        }

        @Override
        public Paper get(int index) {
            return papers.get(places[index]);
        }

        @Override
        public int size() {
            return places.length;
        }
    }
}
