package dev.stemma.benchmarks;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param measured the figure
 * @param mark the figure to reach; not a number where there is none
 * @param aim the figure to strive for
 * @param atMost whether the figure has to be the mark at most, or else at least
 * @param note the figures behind it
 */
record Row(String what, double measured, double mark, double aim, boolean atMost, String note) {

    static Row atMost(String what, double measured, double mark, double aim, String note) {
        return new Row(what, measured, mark, aim, true, note);
    }

    static Row atLeast(String what, double measured, double mark, double aim, String note) {
        return new Row(what, measured, mark, aim, false, note);
    }

    /** A figure without a mark. */
    static Row figure(String what, double measured, String note) {
        return new Row(what, measured, Double.NaN, Double.NaN, true, note);
    }

    private boolean reaches(double figure) {
        return atMost ? measured <= figure : measured >= figure;
    }

    @Override
    public String toString() {
        if (Double.isNaN(mark)) {
            return String.format(Locale.ROOT, "%-58s %9.2f  %-41s %s", what, measured, "no mark", note);
        }
        String outcome = !reaches(mark) ? "falls short" : reaches(aim) ? "reached, and the aim" : "reached";
        return String.format(
                Locale.ROOT,
                "%-58s %9.2f  %s %6.2f (%6.2f)  %-21s %s",
                what,
                measured,
                atMost ? "<=" : ">=",
                mark,
                aim,
                outcome,
                note);
    }
}
