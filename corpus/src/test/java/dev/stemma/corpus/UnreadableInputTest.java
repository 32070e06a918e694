package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.files.CorpusFiles;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there and cannot be read, as for a user without the right to, or on a disk that is failing. */
class UnreadableInputTest {

    private static final Map<String, byte[]> SMALL = MutationPropertyTest.SMALL;

    @TempDir
    Path temp;

    @Test
    void a_file_without_permission_is_a_problem_with_its_reason_and_the_others_are_read() {
        CheckedCorpus checked =
                CorpusReader.check(new Failing("claims/alpha.json", new AccessDeniedException("claims")));

        assertThat(checked.isValid()).isFalse();
        assertThat(checked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.MISSING_FILE);
            assertThat(problem.file()).isEqualTo("claims/alpha.json");
            assertThat(problem.message()).isEqualTo("the file cannot be read: permission denied");
            assertThat(problem.remedy()).isEqualTo("make it readable");
        });
        assertThat(checked.corpus()).isEmpty();
        assertThat(checked.partial()).hasValueSatisfying(corpus -> {
            assertThat(corpus.papers()).hasSize(2);
            assertThat(corpus.claims())
                    .allMatch(claim -> claim.paper().value().equals("beta"))
                    .isNotEmpty();
        });
    }

    @Test
    void an_index_that_cannot_be_read_is_the_only_problem() {
        CheckedCorpus checked = CorpusReader.check(new Failing("index.json", new IOException("Input/output error")));

        assertThat(checked.partial()).isEmpty();
        assertThat(checked.problems())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("the file cannot be read: Input/output error");
    }

    @Test
    void a_folder_that_cannot_be_listed_is_a_problem_of_the_index() {
        CheckedCorpus checked = CorpusReader.check(new Failing("", new AccessDeniedException("folder")));

        assertThat(checked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("index.json");
            assertThat(problem.message()).isEqualTo("the folder cannot be listed: permission denied");
        });
    }

    @Test
    void an_interrupted_thread_is_said_and_stays_interrupted() throws IOException {
        Path zip = Zips.ofSmallCorpus("").writeTo(temp.resolve("small.zip"));
        Thread.currentThread().interrupt();
        try {
            assertThat(CorpusReader.check(zip).problems())
                    .extracting(Problem::message)
                    .containsExactly("the archive cannot be read: the thread that reads was interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void a_folder_within_an_archive_that_is_open_as_a_file_system_is_read() throws IOException {
        Path zip = Zips.ofSmallCorpus("small/").writeTo(temp.resolve("small.zip"));
        try (FileSystem system = FileSystems.newFileSystem(zip)) {
            assertThat(CorpusReader.check(system.getPath("small")).problems()).isEmpty();
        }
    }

    /**
     * The small corpus, of which something cannot be read.
     *
     * @param path the file, or the empty text for the list of files
     */
    private record Failing(String path, IOException failure) implements CorpusFiles {

        @Override
        public String origin() {
            return "memory";
        }

        @Override
        public Optional<byte[]> read(String file, long most) throws IOException {
            if (file.equals(path)) {
                throw failure;
            }
            return Optional.ofNullable(SMALL.get(file));
        }

        @Override
        public Optional<List<String>> list(int most) throws IOException {
            if (path.isEmpty()) {
                throw failure;
            }
            return Optional.of(List.copyOf(SMALL.keySet()));
        }

        @Override
        public boolean published() {
            return false;
        }
    }
}
