package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.CorpusCombination;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.CorpusWriter;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.id.CorpusId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of one's own: begun, checked, shown, put beside the shipped one. */
class OwnCorpusTest {

    @TempDir
    Path folder;

    @Test
    void init_writes_a_valid_corpus_with_a_guide_and_overwrites_nothing() throws IOException {
        Path own = folder.resolve("own");
        Run run = Run.of("init", "my-family", "--output", own.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(own.resolve("README.md"))).contains("stemma check " + own);
        assertThat(Run.of("check", own.toString(), "--strict").out()).startsWith("valid: my-family 0.1.0");
        assertThat(Run.of("show", "first-large", "--corpus", own.toString()).out())
                .contains("7 billion");
        assertThat(Run.of("format", own.toString()).out()).startsWith("0 of ");
        assertThat(Run.of("init", "other", "--output", own.toString()).err()).contains("is not an empty folder");
        assertThat(Run.of("init", "My Family").exit()).isEqualTo(1);
    }

    @Test
    void it_is_combined_with_the_shipped_one() throws IOException {
        Path own = folder.resolve("own");
        Path both = folder.resolve("both.json");
        Run.of("init", "my-family", "--output", own.toString());
        Run run = Run.of("combine", "shipped", own.toString(), "--output", both.toString());

        assertThat(run.err()).isEmpty();
        assertThat(Run.of("check", both.toString()).out()).startsWith("valid: gpt.my-family");
        assertThat(Run.of("combine", "shipped", own.toString(), "--namespace", "mine")
                        .out())
                .contains("\"mine.first-large\"");
    }

    @Test
    void a_conflict_is_said_unless_the_earlier_entry_shall_stand() throws IOException {
        Path agreeing = Path.of("..", "examples", "own-family", "corpus");
        Path other = folder.resolve("other.json");
        Files.writeString(
                other,
                CorpusWriter.document(CorpusReader.read(agreeing))
                        .replace("\"name\": \"MMLU\"", "\"name\": \"Other\""));

        assertThat(Run.of("combine", "shipped", agreeing.toString()).exit()).isZero();
        assertThat(Run.of("combine", "shipped", other.toString()).exit()).isEqualTo(2);
        assertThat(Run.of("combine", "shipped", other.toString()).err())
                .contains("conflicting-entry", "'mmlu' in benchmarks of 'llama' differs", "/name");
        assertThat(Run.of("combine", "shipped", other.toString(), "--prefer-earlier")
                        .exit())
                .isZero();
    }

    @Test
    void a_model_is_never_lost_to_a_compared_system_of_its_id() {
        Corpus small = CorpusReader.read(SmallFamily.writtenTo(folder));
        Corpus other = Corpus.builder()
                .id(CorpusId.of("other"))
                .title(small.title())
                .dataVersion("1.0.0")
                .license("CC0-1.0")
                .systems(java.util.List.of(ComparedSystem.builder()
                        .id(small.models().get(0).id())
                        .name("The same model")
                        .kind(SystemKind.MODEL)
                        .build()))
                .build();

        for (CorpusCombination both :
                java.util.List.of(CorpusCombination.of(other, small), CorpusCombination.of(small, other))) {
            assertThat(both.problems()).anyMatch(problem -> problem.message().contains("another kind of entry"));
            assertThat(both.preferringEarlier().models()).containsAll(small.models());
            assertThat(both.preferringEarlier().systems()).isEmpty();
        }
    }
}
