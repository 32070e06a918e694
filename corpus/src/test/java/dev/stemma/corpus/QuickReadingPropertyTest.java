package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.MutationPropertyTest.BytesFiles;
import dev.stemma.corpus.layout.SingleFile;
import dev.stemma.corpus.problem.ReadLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick reading takes what is valid, and takes nothing that the thorough one would not take just so. */
class QuickReadingPropertyTest {

    private static final ReadLimits LIMITS = ReadLimits.standard();

    @TempDir
    Path temp;

    @Test
    void takes_what_is_valid() throws IOException {
        Map<String, byte[]> shipped = new LinkedHashMap<>();
        CorpusWriter.files(GptCorpus.load())
                .forEach((path, text) -> shipped.put(path, text.getBytes(StandardCharsets.UTF_8)));

        assertTaken(MutationPropertyTest.SMALL);
        assertTaken(shipped);
    }

    private static void assertTaken(Map<String, byte[]> files) {
        assertThat(Reading.quickly(new BytesFiles(files), LIMITS))
                .contains(Reading.thoroughly(new BytesFiles(files), LIMITS));
    }

    @Test
    void takes_a_document_that_is_valid() throws IOException {
        Path document = temp.resolve("gpt.json");
        Files.writeString(document, CorpusWriter.document(GptCorpus.load()));

        assertThat(DocumentReading.quickly(new SingleFile(document), "gpt.json", LIMITS))
                .contains(DocumentReading.thoroughly(new SingleFile(document), "gpt.json", LIMITS));
    }

    @Property(tries = 500)
    void takes_no_other_trees(@ForAll long seed) {
        assertAgreement(MutationPropertyTest.mutatedTree(MutationPropertyTest.SMALL, new Random(seed), 1));
    }

    @Property(tries = 500)
    void takes_no_other_bytes(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, byte[]> files = new LinkedHashMap<>(MutationPropertyTest.SMALL);
        String path = MutationPropertyTest.any(new ArrayList<>(files.keySet()), random);
        files.computeIfPresent(path, (unused, bytes) -> MutationPropertyTest.mutatedBytes(bytes, random));
        assertAgreement(files);
    }

    private static void assertAgreement(Map<String, byte[]> files) {
        Reading.quickly(new BytesFiles(files), LIMITS)
                .ifPresent(quickly -> assertThat(Reading.thoroughly(new BytesFiles(files), LIMITS))
                        .isEqualTo(quickly));
    }
}
