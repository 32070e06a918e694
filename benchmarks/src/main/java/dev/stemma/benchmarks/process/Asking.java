package dev.stemma.benchmarks.process;

import dev.stemma.benchmarks.CorpusGenerator;
import dev.stemma.benchmarks.peer.Peer;
import dev.stemma.benchmarks.peer.Peers;
import dev.stemma.benchmarks.peer.Question;
import dev.stemma.model.Corpus;
import java.util.Locale;

/**
 * Asks one peer the four questions, and prints for each its name, the shortest time in nanoseconds and the answer.
 *
 * <p>The arguments are the peer, the number of papers, and for how many seconds to warm up and to measure.
 */
public final class Asking {

    private Asking() {}

    /** Measures one peer. */
    public static void main(String[] arguments) throws Exception {
        Corpus corpus = new CorpusGenerator(Integer.parseInt(arguments[1])).corpus();
        try (Peer peer = Peers.load(arguments[0], corpus)) {
            for (Question question : Question.about(corpus)) {
                double best = Best.of(
                        () -> peer.answer(question),
                        Double.parseDouble(arguments[2]),
                        Double.parseDouble(arguments[3]));
                System.out.printf(Locale.ROOT, "%s %.1f %d%n", question.name(), best, peer.answer(question));
            }
        }
    }
}
