package dev.stemma.corpus;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.stemma.corpus.layout.CorpusFiles;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Feeds the reader with whatever reaches new code in it: see {@code CONTRIBUTING.md} for the command.
 *
 * <p>The outcome has to be problems, or a corpus that is written and read back equal, and the same whether it was read quickly
 * or thoroughly.
 */
class CorpusReaderFuzz {

    private static final ReadLimits LIMITS = ReadLimits.standard().withProblems(50);

    @FuzzTest(maxDuration = "8m")
    void document(byte[] bytes) {
        CheckedCorpus thorough = DocumentReading.thoroughly(new OneFile(bytes), "fuzz.json", LIMITS);
        thorough.corpus().ifPresent(CorpusReaderFuzz::expectFaithful);
        DocumentReading.quickly(new OneFile(bytes), "fuzz.json", LIMITS)
                .filter(quick -> !quick.equals(thorough))
                .ifPresent(quick -> {
                    throw new AssertionError("read quickly as something else: " + quick + ", thoroughly " + thorough);
                });
    }

    @FuzzTest(maxDuration = "2m")
    void archive(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".zip");
        try {
            Files.write(file, bytes);
            CorpusReader.check(file, LIMITS).corpus().ifPresent(CorpusReaderFuzz::expectFaithful);
        } finally {
            Files.delete(file);
        }
    }

    private static void expectFaithful(Corpus corpus) {
        byte[] written = CorpusWriter.document(corpus).getBytes(StandardCharsets.UTF_8);
        Corpus again = DocumentReading.read(new OneFile(written), "again.json", LIMITS)
                .orThrow();
        if (!again.equals(corpus)) {
            throw new AssertionError("read back as something else: " + corpus);
        }
    }

    private record OneFile(byte[] bytes) implements CorpusFiles {

        @Override
        public String origin() {
            return "memory";
        }

        @Override
        public Optional<byte[]> read(String path, long most) {
            return Optional.of(bytes);
        }

        @Override
        public Optional<List<String>> list(int most) {
            return Optional.empty();
        }

        @Override
        public boolean published() {
            return false;
        }
    }
}
