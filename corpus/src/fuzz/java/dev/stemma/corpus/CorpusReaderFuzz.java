package dev.stemma.corpus;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.model.Corpus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Feeds the reader with whatever reaches new code in it: see {@code CONTRIBUTING.md} for the command.
 *
 * <p>The outcome has to be problems, or a corpus that is written and read back equal.
 */
class CorpusReaderFuzz {

    private static final ReadLimits LIMITS = ReadLimits.standard().with(Limit.PROBLEMS, 50);

    @FuzzTest(maxDuration = "8m")
    void document(byte[] bytes) {
        check(bytes).corpus().ifPresent(CorpusReaderFuzz::expectFaithful);
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
        if (!check(written).orThrow().equals(corpus)) {
            throw new AssertionError("read back as something else: " + corpus);
        }
    }

    private static CheckedCorpus check(byte[] document) {
        return CorpusReader.check(new ByteArrayInputStream(document), "fuzz.json", LIMITS);
    }
}
