package dev.stemma.benchmarks;

import dev.stemma.corpus.CorpusLineWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    public static void main(String[] arguments) throws IOException, InterruptedException {
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

    static void run(String heap, List<Integer> sizes, Path folder, PrintStream out)
            throws IOException, InterruptedException {
        out.println("papers   claims     MB  what          s  us/claim  /tokens  peak MB of " + heap);
        for (int papers : sizes) {
            Path file = folder.resolve(papers + ".ndjson");
            try (Writer writer = Files.newBufferedWriter(file)) {
                new CorpusGenerator(papers).forEach(new CorpusLineWriter(writer));
            }
            double tokens = 0;
            for (String mode : List.of("tokens", "facts", "2")) {
                String[] result = process(heap, mode, file);
                double seconds = Double.parseDouble(result[0]);
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
                        Long.parseLong(result[1]) / 1e6,
                        result[2]);
            }
            Files.delete(file);
        }
    }

    private static String[] process(String heap, String mode, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                StreamingRun.class.getName(),
                mode,
                file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the process ended with " + process.exitValue() + ": " + String.join(" ", command));
        }
        return output.split("\t");
    }
}
