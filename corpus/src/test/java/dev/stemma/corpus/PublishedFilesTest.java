package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.files.CorpusFiles;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFilesTest {

    @TempDir
    Path temp;

    private Map<String, String> files = Map.of();

    @BeforeEach
    void write_the_small_corpus_with_checksums() throws IOException {
        files = new LinkedHashMap<>(CorpusWriter.files(CorpusReader.read(SmallCorpus.copyTo(temp))));
    }

    @Test
    void published_files_with_their_checksums_are_read() {
        assertThat(CorpusReader.check(new InMemory(files, true)).problems()).isEmpty();
    }

    @Test
    void a_published_file_that_was_changed_is_refused() {
        files.computeIfPresent("papers/beta.json", (path, text) -> text.replace("Beta", "Gamma"));

        CheckedCorpus checked = CorpusReader.check(new InMemory(files, true));

        assertThat(checked.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.CHECKSUM);
            assertThat(problem.file()).isEqualTo("papers/beta.json");
        });
    }

    @Test
    void a_file_that_was_changed_in_a_folder_is_listed_as_edited() {
        files.computeIfPresent("papers/beta.json", (path, text) -> text.replace("Beta", "Gamma"));

        CheckedCorpus checked = CorpusReader.check(new InMemory(files, false));

        assertThat(checked.isValid()).isTrue();
        assertThat(checked.edited()).containsExactly("papers/beta.json");
    }

    @Test
    void a_published_file_with_other_line_endings_is_told_so() {
        files.computeIfPresent("papers/beta.json", (path, text) -> text.replace("\n", "\r\n"));

        assertThat(CorpusReader.check(new InMemory(files, true)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo(Rule.CHECKSUM);
                    assertThat(problem.message()).contains("other line endings");
                    assertThat(problem.remedy()).contains("format", ".gitattributes");
                });
    }

    @Test
    void published_files_without_checksums_are_said_to_be_unsealed() {
        files.computeIfPresent(
                "index.json", (path, text) -> text.replaceFirst(",\\s*\"sha256\": \"[0-9a-f]{64}\"", ""));

        CheckedCorpus checked = CorpusReader.check(new InMemory(files, true));

        assertThat(checked.isValid()).isTrue();
        assertThat(checked.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.rule()).isEqualTo(Rule.UNSEALED));
        assertThat(CorpusReader.check(new InMemory(files, false)).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Two invented papers,Three invented papers", "CC0-1.0,CC-BY-4.0", "1.0.0,1.0.1"})
    void the_checksum_of_the_corpus_covers_title_licence_and_version(String old, String other) {
        Optional<String> before =
                CorpusReader.check(new InMemory(files, false)).orThrow().checksum();
        files.computeIfPresent("index.json", (path, text) -> text.replace(old, other));

        assertThat(CorpusReader.check(new InMemory(files, false)).orThrow().checksum())
                .isPresent()
                .isNotEqualTo(before);
    }

    @Test
    void the_checksum_of_the_corpus_follows_its_files() {
        Optional<String> before =
                CorpusReader.check(new InMemory(files, false)).orThrow().checksum();
        files.computeIfPresent("papers/beta.json", (path, text) -> text.replace("Beta", "Gamma"));
        Optional<String> after =
                CorpusReader.check(new InMemory(files, false)).orThrow().checksum();

        assertThat(before).get().asString().matches("[0-9a-f]{64}");
        assertThat(after).isNotEqualTo(before);
    }

    private record InMemory(Map<String, String> files, boolean published) implements CorpusFiles {

        @Override
        public String origin() {
            return "memory";
        }

        @Override
        public Optional<byte[]> read(String path, long most) {
            return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<List<String>> list(int most) {
            return Optional.empty();
        }
    }
}
