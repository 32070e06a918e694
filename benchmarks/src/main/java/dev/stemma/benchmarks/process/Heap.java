package dev.stemma.benchmarks.process;

import dev.stemma.corpus.CorpusReader;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;

/** Prints how many bytes a corpus takes in the heap, and in how many nanoseconds it was read; the argument is its file. */
public final class Heap {

    private Heap() {}

    /** Measures one corpus. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        // Once before, so that classes and whatever they keep count for nothing.
        for (String small : List.of(arguments).subList(1, arguments.length)) {
            CorpusReader.read(Path.of(small), Loading.LIMITS);
        }
        long before = used();
        long begun = System.nanoTime();
        Corpus corpus = CorpusReader.read(file, Loading.LIMITS);
        long nanoseconds = System.nanoTime() - begun;
        try {
            System.out.println(used() - before);
            System.out.println(nanoseconds);
        } finally {
            Reference.reachabilityFence(corpus);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
