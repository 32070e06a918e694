package dev.stemma.benchmarks.process;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import java.util.Locale;

/** Computes the facts of the shipped corpus again and again, and prints the shortest time in nanoseconds. */
public final class FactsWarm {

    private FactsWarm() {}

    /** The arguments are for how many seconds to warm up and to measure. */
    public static void main(String[] arguments) {
        Corpus corpus = GptCorpus.load();
        double best = Best.of(
                () -> Facts.of(corpus).benchmarks().size(),
                Double.parseDouble(arguments[0]),
                Double.parseDouble(arguments[1]));
        System.out.printf(Locale.ROOT, "%.0f%n", best);
    }
}
