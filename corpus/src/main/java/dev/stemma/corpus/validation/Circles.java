package dev.stemma.corpus.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds circles among ids that lead to others, each id looked at once, and without recursion: a chain may be as long as the
 * corpus.
 */
final class Circles<N> {

    /** Steps of a circle that a message shows. */
    private static final int SHOWN = 10;

    private final Function<N, List<N>> next;
    private final Found<N> found;
    private final Set<N> met = new HashSet<>();

    @FunctionalInterface
    interface Found<N> {

        /**
         * Takes a circle.
         *
         * @param number the number of that step among those of the id
         */
        void take(N last, int number, String circle);
    }

    /**
     * Creates a search.
     *
     * @param next where an id leads
     */
    Circles(Function<N, List<N>> next, Found<N> found) {
        this.next = next;
        this.found = found;
    }

    /** Reports the circles that are reached from an id and were not before. */
    void searchFrom(N start) {
        List<N> path = new ArrayList<>();
        Deque<ListIterator<N>> open = new ArrayDeque<>();
        Map<N, Integer> heights = new HashMap<>();
        enter(start, path, open, heights);
        while (!open.isEmpty()) {
            ListIterator<N> steps = open.element();
            if (!steps.hasNext()) {
                open.pop();
                heights.remove(path.remove(path.size() - 1));
                continue;
            }
            int number = steps.nextIndex();
            N to = steps.next();
            Integer height = heights.get(to);
            if (height != null) {
                found.take(path.get(path.size() - 1), number, circle(path.subList(height, path.size())) + " -> " + to);
            } else {
                enter(to, path, open, heights);
            }
        }
    }

    private void enter(N id, List<N> path, Deque<ListIterator<N>> open, Map<N, Integer> heights) {
        if (met.add(id)) {
            heights.put(id, path.size());
            path.add(id);
            open.push(next.apply(id).listIterator());
        }
    }

    private static String circle(List<?> steps) {
        int hidden = steps.size() - SHOWN;
        return hidden <= 0 ? steps.toString() : steps.subList(0, SHOWN) + " and " + hidden + " more";
    }
}
