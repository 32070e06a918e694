package dev.stemma.benchmarks;

import dev.stemma.benchmarks.process.Child;
import java.util.List;

/**
 * How much is measured.
 *
 * @param rounds how often each contender has its turn
 * @param coldRounds the same for whole processes
 * @param gate how many papers the loading is judged at
 * @param asked how many papers the questions are about
 * @param sizes the numbers of papers of the exponents, in ascending order
 * @param streamed the numbers of papers that are streamed, in ascending order
 * @param streamHeap the heap of a streaming process, as {@code -Xmx} takes it
 * @param warmUp for how many seconds something is called before it is measured
 * @param measure for how many seconds it is measured
 * @param options how the warm processes are started
 * @param forks 1 if each short call has a process of its own, 0 if they share this one
 */
record Scale(
        int rounds,
        int coldRounds,
        int gate,
        int asked,
        List<Integer> sizes,
        List<Integer> streamed,
        String streamHeap,
        String warmUp,
        String measure,
        List<String> options,
        int forks) {

    static final Scale FULL = new Scale(
            3, 15, 1_000, 10_000, List.of(1_000, 10_000), List.of(1_000, 10_000), "64m", "4", "3", Child.WARM, 1);

    private static final List<String> QUICKLY_OVER = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** So little that it takes seconds and says nothing, except that everything runs. */
    static final Scale SMOKE =
            new Scale(1, 1, 10, 10, List.of(10, 20), List.of(10, 20), "64m", "0.01", "0.01", QUICKLY_OVER, 0);

    Scale withRounds(int number) {
        return new Scale(number, 5 * number, gate, asked, sizes, streamed, streamHeap, warmUp, measure, options, forks);
    }
}
