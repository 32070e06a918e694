package dev.stemma.benchmarks.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a document again and again, and prints the shortest time in nanoseconds.
 *
 * <p>The arguments are the way (see {@link #way}), the file, and for how many seconds to warm up and to measure.
 */
public final class Loading {

    static final ReadLimits LIMITS = ReadLimits.standard()
            .with(Limit.FILE_BYTES, 1L << 30)
            .with(Limit.TOTAL_BYTES, 1L << 30)
            .with(Limit.VALUES, Integer.MAX_VALUE);

    private Loading() {}

    /** Measures one way. */
    public static void main(String[] arguments) throws IOException {
        double best = Best.of(
                way(arguments[0], Path.of(arguments[1])),
                Double.parseDouble(arguments[2]),
                Double.parseDouble(arguments[3]));
        System.out.printf(Locale.ROOT, "%.0f%n", best);
    }

    /** Returns a way to read a file: {@code tokens}, {@code binding} or {@code stemma}; the call returns a count. */
    static LongSupplier way(String name, Path file) throws IOException {
        return switch (name) {
            case "tokens" -> {
                byte[] bytes = Files.readAllBytes(file);
                JsonFactory factory = new JsonFactory();
                yield () -> tokens(factory, bytes);
            }
            case "binding" -> {
                byte[] bytes = Files.readAllBytes(file);
                ObjectReader reader = new ObjectMapper().readerFor(PlainCorpus.class);
                yield () -> {
                    try {
                        return reader.<PlainCorpus>readValue(bytes).claims().size();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                };
            }
            case "stemma" -> {
                byte[] bytes = Files.readAllBytes(file);
                yield () -> CorpusReader.check(new ByteArrayInputStream(bytes), file.toString(), LIMITS)
                        .orThrow()
                        .claims()
                        .size();
            }
            default ->
                throw new IllegalArgumentException(
                        "there is no way '" + name + "'; use one of tokens, binding, stemma");
        };
    }

    /** The floor: what it costs to cut the bytes into tokens and look at none. */
    static long tokens(JsonFactory factory, byte[] bytes) {
        long tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
