package dev.stemma.benchmarks;

import dev.stemma.benchmarks.process.Child;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Streams generated corpora through {@link dev.stemma.corpus.CorpusLines}, each in a process of its own, and prints time and
 * heap beside those of a bare token scan.
 *
 * <p>The arguments are the heap of each process, as {@code -Xmx} takes it, and numbers of papers.
 */
final class Streaming {

    private Streaming() {}

    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes =
                Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("stemma-streaming");
        try {
            run(arguments[0], sizes, folder, System.out);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    static void run(String heap, List<Integer> sizes, Path folder, PrintStream out) throws IOException {
        out.println("papers   claims     MB  what          s  us/claim  /tokens  peak MB of " + heap);
        for (int papers : sizes) {
            Path file = folder.resolve(papers + ".ndjson");
            Documents.writeLines(papers, file);
            double tokens = 0;
            for (String mode : List.of("tokens", "facts", "2")) {
                Outcome outcome = process(heap, mode, file);
                double seconds = outcome.seconds();
                tokens = mode.equals("tokens") ? seconds : tokens;
                long claims = (long) papers * CorpusGenerator.CLAIMS;
                out.printf(
                        Locale.ROOT,
                        "%6d %8d %6.0f  %-9s %6.2f %9.2f %8.2f  %7.0f   %s%n",
                        papers,
                        claims,
                        Files.size(file) / 1e6,
                        mode.equals("2") ? "2 threads" : mode,
                        seconds,
                        1e6 * seconds / claims,
                        seconds / tokens,
                        outcome.peakBytes() / 1e6,
                        outcome.summary());
            }
            Files.delete(file);
        }
    }

    /**
     * What came of one process.
     *
     * @param seconds how long it read
     * @param peakBytes the largest use of its heap
     * @param summary what it read
     */
    record Outcome(double seconds, double peakBytes, String summary) {}

    static Outcome process(String heap, String mode, Path file) throws IOException {
        List<String> output = Child.run(
                        List.of("-Xmx" + heap, "-XX:+UseSerialGC"), StreamingRun.class, mode, file.toString())
                .output();
        String[] parts = output.get(output.size() - 1).split("\t", -1);
        return new Outcome(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), parts[2]);
    }
}
