package dev.stemma.benchmarks;

import dev.stemma.analysis.CorpusTally;
import dev.stemma.corpus.CorpusLines;
import dev.stemma.corpus.problem.ReadLimits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One process of {@link Streaming}: reads a file once and prints how many seconds that took, the largest use of the heap in
 * bytes, and what came of it.
 */
final class StreamingRun {

    private StreamingRun() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        long begun = System.nanoTime();
        String outcome = switch (arguments[0]) {
            case "tokens" -> tokens(file) + " tokens";
            case "facts" -> {
                CorpusTally tally = new CorpusTally();
                CorpusLines.read(file, tally);
                yield tally.summary().toString();
            }
            default ->
                CorpusLines.read(
                                file,
                                ReadLimits.standard(),
                                Integer.parseInt(arguments[0]),
                                CorpusTally::new,
                                CorpusTally::merge)
                        .summary()
                        .toString();
        };
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(Locale.ROOT, "%.3f\t%d\t%s%n", seconds, peak(), outcome);
    }

    /** The floor: what it costs to cut the file into tokens and look at none. */
    private static long tokens(Path file) throws IOException {
        long tokens = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
            }
        }
        return tokens;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }
}
