package dev.stemma.analysis.lineage;

import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Links between papers as numbers: a paper is its place in the order of generations, and the links of all papers lie one
 * behind the other in one array.
 */
final class PaperGraph {

    /** How many papers wait at first to be looked at; a place for each would take longer to make than to use. */
    private static final int FEW = 64;

    private final Paper[] papers;
    private final Map<PaperId, Integer> places = new HashMap<>();

    /** For each paper where its links begin; those of the last one end at the last element. */
    private final int[] begins;

    private final int[] targets;

    PaperGraph(List<Paper> papers, Map<PaperId, Set<PaperId>> links) {
        this.papers = papers.toArray(Paper[]::new);
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
        return links.getOrDefault(papers[paper].id(), Set.of());
    }

    /** Returns the papers that links lead to from a paper, directly or through others, in order and without itself. */
    List<Paper> reachable(PaperId from) {
        int start = Objects.requireNonNull(places.get(from));
        long[] reached = new long[(papers.length + Long.SIZE - 1) / Long.SIZE];
        mark(reached, start);
        int[] open = new int[FEW];
        int count = 0;
        open[count++] = start;
        int all = 0;
        while (count > 0) {
            int paper = open[--count];
            int end = begins[paper + 1];
            if (count + end - begins[paper] > open.length) {
                open = Arrays.copyOf(open, 2 * (open.length + end - begins[paper]));
            }
            for (int i = begins[paper]; i < end; i++) {
                int target = targets[i];
                if (mark(reached, target)) {
                    open[count++] = target;
                    all++;
                }
            }
        }
        reached[start / Long.SIZE] &= ~(1L << start);
        Paper[] found = new Paper[all];
        int next = 0;
        for (int i = 0; i < reached.length; i++) {
            for (long rest = reached[i]; rest != 0; rest &= rest - 1) {
                found[next++] = papers[i * Long.SIZE + Long.numberOfTrailingZeros(rest)];
            }
        }
        return List.of(found);
    }

    /** Sets a bit, and returns whether it was not set before. */
    private static boolean mark(long[] bits, int place) {
        long bit = 1L << place; // of the place only the last six bits count
        boolean first = (bits[place / Long.SIZE] & bit) == 0;
        bits[place / Long.SIZE] |= bit;
        return first;
    }
}
