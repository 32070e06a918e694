package dev.stemma.benchmarks.process;

import java.util.function.LongSupplier;

/** Times something that is warm. */
final class Best {

    private Best() {}

    /**
     * Returns the shortest time of one call in nanoseconds.
     *
     * @param warmUp for how many seconds to call it before
     * @param measure for how many seconds to call it then
     */
    static double of(LongSupplier call, double warmUp, double measure) {
        long batch = 1;
        for (long end = System.nanoTime() + (long) (warmUp * 1e9); System.nanoTime() < end; ) {
            long begun = System.nanoTime();
            call(call, batch);
            // Long enough that reading the clock counts for nothing.
            if (System.nanoTime() - begun < 2_000_000) {
                batch *= 2;
            }
        }
        double best = Double.MAX_VALUE;
        for (long end = System.nanoTime() + (long) (measure * 1e9); System.nanoTime() < end; ) {
            long begun = System.nanoTime();
            call(call, batch);
            best = Math.min(best, (double) (System.nanoTime() - begun) / batch);
        }
        return best;
    }

    /** Of what the calls return; never printed, but visible, so that no call is left out. */
    static long sum;

    private static void call(LongSupplier call, long times) {
        for (long i = 0; i < times; i++) {
            sum += call.getAsLong(); // so that nothing is optimized away
        }
    }
}
