package dev.stemma.benchmarks;

import dev.stemma.benchmarks.peer.Peer;
import dev.stemma.benchmarks.peer.Peers;
import dev.stemma.benchmarks.peer.Question;
import dev.stemma.model.Corpus;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One question to one peer, asked by JMH: for peers that answer within nanoseconds, of which a clock around the call would
 * measure itself.
 *
 * <p>Each peer and question has a process of its own, so that what the compiler knows of one does not help or hinder another.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ShortCalls {

    @Param({Peers.REFERENCE, Peers.STEMMA})
    private String peer = Peers.STEMMA;

    @Param({"ancestors", "introduced", "fit", "facets"})
    private String question = "facets";

    @Param("10000")
    private int papers;

    @SuppressWarnings("NullAway.Init") // JMH loads before it asks
    private Peer asked;

    @SuppressWarnings("NullAway.Init")
    private Question about;

    /** Creates the benchmark; JMH does. */
    public ShortCalls() {}

    /** Loads the peer. */
    @Setup
    public void load() {
        Corpus corpus = new CorpusGenerator(papers).corpus();
        asked = Peers.load(peer, corpus);
        about = Arrays.stream(Question.about(corpus))
                .filter(one -> one.name().equals(question))
                .findFirst()
                .orElseThrow();
    }

    /** Closes the peer. */
    @TearDown
    public void close() throws Exception {
        asked.close();
    }

    /** Asks once. */
    @Benchmark
    public long ask() {
        return asked.answer(about);
    }
}
