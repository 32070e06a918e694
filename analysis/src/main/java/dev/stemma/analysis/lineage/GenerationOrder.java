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

    /** Finds the strongly connected groups: Tarjan's search, without recursion. */
    private void group() {
        Arrays.fill(groupOf, NONE);
        int[] seenAs = new int[papers.size()]; // from 1, in the order in which they are seen
        int[] lowest = new int[papers.size()];
        int[] next = new int[papers.size()];
        int seen = 0;
        Deque<Integer> ungrouped = new ArrayDeque<>();
        Deque<Integer> path = new ArrayDeque<>();
        for (int start = 0; start < seenAs.length; start++) {
            if (seenAs[start] == 0) {
                path.push(start);
            }
            while (!path.isEmpty()) {
                int paper = path.element();
                if (seenAs[paper] == 0) {
                    seenAs[paper] = ++seen;
                    lowest[paper] = seen;
                    ungrouped.push(paper);
                }
                if (next[paper] < earlier[paper].length) {
                    int work = earlier[paper][next[paper]++];
                    if (seenAs[work] == 0) {
                        path.push(work);
                    } else if (groupOf[work] == NONE) {
                        lowest[paper] = Math.min(lowest[paper], seenAs[work]);
                    }
                    continue;
                }
                path.pop();
                if (!path.isEmpty()) {
                    lowest[path.element()] = Math.min(lowest[path.element()], lowest[paper]);
                }
                if (lowest[paper] == seenAs[paper]) {
                    while (groupOf[paper] == NONE) {
                        groupOf[ungrouped.pop()] = groups.size();
                    }
                    groups.add(new ArrayList<>());
                }
            }
        }
        for (int paper = 0; paper < groupOf.length; paper++) {
            groups.get(groupOf[paper]).add(paper);
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
