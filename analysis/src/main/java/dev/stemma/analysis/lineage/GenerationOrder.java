package dev.stemma.analysis.lineage;

import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The papers in topological order, and the groups of papers that stand in a circle.
 *
 * <p>A group stays together, so that what is ordered are groups, whose links never run in a circle. Of the groups that are
 * free to come next, the one with the first paper by the tie-break does; within a group the tie-break decides.
 */
final class GenerationOrder {

    private static final int NONE = -1;

    /** The papers by the tie-break; what follows knows them by their number here. */
    private final List<Paper> papers;

    private final int[][] earlier;
    private final int[][] later;

    /** For each paper the number of its group. */
    private final int[] groupOf;

    /** For each group its papers, in ascending order. */
    private final List<List<Integer>> groups = new ArrayList<>();

    private final List<List<Integer>> order = new ArrayList<>();

    GenerationOrder(List<Paper> unordered, Map<PaperId, Set<PaperId>> links, Comparator<Paper> tieBreak) {
        this.papers = unordered.stream().sorted(tieBreak).toList();
        Map<PaperId, Integer> numbers = new HashMap<>();
        papers.forEach(paper -> numbers.put(paper.id(), numbers.size()));
        this.earlier = papers.stream()
                .map(paper -> links.getOrDefault(paper.id(), Set.of()).stream()
                        .mapToInt(work -> numbers.getOrDefault(work, NONE))
                        .filter(work -> work != NONE)
                        .toArray())
                .toArray(int[][]::new);
        this.later = reversed(earlier);
        this.groupOf = new int[papers.size()];
        group();
        sort();
    }

    /** Returns the papers in order. */
    List<Paper> order() {
        return order.stream().flatMap(List::stream).map(papers::get).toList();
    }

    /** Returns the groups of papers in a circle, single papers that build on themselves included, all in order. */
    List<List<Paper>> circles() {
        return order.stream()
                .filter(group -> group.size() > 1 || buildsOnItself(group.get(0)))
                .map(group -> group.stream().map(papers::get).toList())
                .toList();
    }

    private boolean buildsOnItself(int paper) {
        return Arrays.stream(earlier[paper]).anyMatch(work -> work == paper);
    }

    /** Finds the strongly connected groups: Kosaraju's two passes, without recursion. */
    private void group() {
        Arrays.fill(groupOf, NONE);
        List<Integer> finished = finishingOrder();
        for (int i = finished.size() - 1; i >= 0; i--) {
            if (groupOf[finished.get(i)] == NONE) {
                spread(finished.get(i), groups.size());
                groups.add(new ArrayList<>());
            }
        }
        for (int paper = 0; paper < groupOf.length; paper++) {
            groups.get(groupOf[paper]).add(paper);
        }
    }

    /** The papers in the order in which a depth-first search is done with them. */
    private List<Integer> finishingOrder() {
        List<Integer> finished = new ArrayList<>();
        int[] next = new int[papers.size()];
        boolean[] seen = new boolean[papers.size()];
        for (int start = 0; start < seen.length; start++) {
            Deque<Integer> path = new ArrayDeque<>();
            if (!seen[start]) {
                seen[start] = true;
                path.push(start);
            }
            while (!path.isEmpty()) {
                int paper = path.element();
                if (next[paper] == earlier[paper].length) {
                    finished.add(path.pop());
                    continue;
                }
                int work = earlier[paper][next[paper]++];
                if (!seen[work]) {
                    seen[work] = true;
                    path.push(work);
                }
            }
        }
        return finished;
    }

    /** Gives a group number to a paper and to all later ones that have none and can be reached from it. */
    private void spread(int start, int group) {
        Deque<Integer> open = new ArrayDeque<>();
        groupOf[start] = group;
        open.push(start);
        while (!open.isEmpty()) {
            for (int paper : later[open.pop()]) {
                if (groupOf[paper] == NONE) {
                    groupOf[paper] = group;
                    open.push(paper);
                }
            }
        }
    }

    /** Takes the groups one by one, of those that wait for no other one the first by its first paper. */
    private void sort() {
        int[] waitsFor = new int[groups.size()];
        for (int paper = 0; paper < earlier.length; paper++) {
            for (int work : earlier[paper]) {
                waitsFor[groupOf[paper]] += groupOf[work] == groupOf[paper] ? 0 : 1;
            }
        }
        PriorityQueue<List<Integer>> free = new PriorityQueue<>(Comparator.comparingInt(group -> group.get(0)));
        IntStream.range(0, waitsFor.length)
                .filter(group -> waitsFor[group] == 0)
                .forEach(group -> free.add(groups.get(group)));
        while (!free.isEmpty()) {
            List<Integer> next = free.remove();
            order.add(next);
            for (int work : next) {
                for (int paper : later[work]) {
                    if (groupOf[paper] != groupOf[work] && --waitsFor[groupOf[paper]] == 0) {
                        free.add(groups.get(groupOf[paper]));
                    }
                }
            }
        }
    }

    private static int[][] reversed(int[][] links) {
        List<List<Integer>> reversed = new ArrayList<>();
        Arrays.stream(links).forEach(unused -> reversed.add(new ArrayList<>()));
        for (int paper = 0; paper < links.length; paper++) {
            for (int work : links[paper]) {
                reversed.get(work).add(paper);
            }
        }
        return reversed.stream()
                .map(papers -> papers.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
