package dev.stemma.corpus.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /** Takes a circle. */
    @FunctionalInterface
    interface Found<N> {

        /**
         * Takes a circle.
         *
         * @param last the id whose step closes it
         * @param number the number of that step among those of the id
         * @param circle the circle in words
         */
        void take(N last, int number, String circle);
    }

    /** An id on the way, and which of its steps comes next. */
    private static final class Step<N> {
        private final N id;
        private int number;

        Step(N id) {
            this.id = id;
        }

        @Override
        public String toString() {
            return String.valueOf(id);
        }
    }

    /**
     * Creates a search.
     *
     * @param next where an id leads, the same whenever it is asked
     */
    Circles(Function<N, List<N>> next, Found<N> found) {
        this.next = next;
        this.found = found;
    }

    /** Reports the circles that are reached from an id and were not before. */
    void searchFrom(N start) {
        List<Step<N>> path = new ArrayList<>();
        Map<N, Integer> heights = new HashMap<>();
        enter(start, path, heights);
        while (!path.isEmpty()) {
            Step<N> step = path.get(path.size() - 1);
            List<N> steps = next.apply(step.id);
            if (step.number == steps.size()) {
                path.remove(path.size() - 1);
                heights.remove(step.id);
                continue;
            }
            int number = step.number++;
            N to = steps.get(number);
            Integer height = heights.get(to);
            if (height != null) {
                found.take(step.id, number, circle(path.subList(height, path.size())) + " -> " + to);
            } else {
                enter(to, path, heights);
            }
        }
    }

    private void enter(N id, List<Step<N>> path, Map<N, Integer> heights) {
        if (met.add(id)) {
            heights.put(id, path.size());
            path.add(new Step<>(id));
        }
    }

    private static <N> String circle(List<Step<N>> steps) {
        int hidden = steps.size() - SHOWN;
        return hidden <= 0 ? steps.toString() : steps.subList(0, SHOWN) + " and " + hidden + " more";
    }
}
