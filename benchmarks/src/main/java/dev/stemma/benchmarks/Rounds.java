package dev.stemma.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Measurements of several contenders, taken in turns, so that whatever else the machine does meets them all alike. */
final class Rounds {

    private static final MathContext DIGITS = new MathContext(3);

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    /** Takes one figure. */
    @FunctionalInterface
    interface Measurement {

        /** Returns the figure. */
        double take() throws IOException;
    }

    /** Takes each contender's figure in turn, as often as there are rounds. */
    static Rounds of(int rounds, Map<String, Measurement> contenders) throws IOException {
        Rounds all = new Rounds();
        for (int i = 0; i < rounds; i++) {
            for (Map.Entry<String, Measurement> contender : contenders.entrySet()) {
                all.add(contender.getKey(), contender.getValue().take());
            }
        }
        return all;
    }

    void add(String contender, double figure) {
        figures.computeIfAbsent(contender, unused -> new ArrayList<>()).add(figure);
    }

    /** Returns the median of a contender's figures. */
    double median(String contender) {
        List<Double> sorted = new ArrayList<>(Objects.requireNonNull(figures.get(contender), contender));
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Returns the medians of all contenders, one after the other, times a factor, with three digits. */
    String medians(double factor) {
        StringBuilder text = new StringBuilder();
        figures.keySet()
                .forEach(contender -> text.append(text.length() == 0 ? "" : ", ")
                        .append(contender)
                        .append(' ')
                        .append(new BigDecimal(factor * median(contender))
                                .round(DIGITS)
                                .toPlainString()));
        return text.toString();
    }
}
