package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.stemma.corpus.files.StagedFiles;
import dev.stemma.model.Corpus;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full after so many bytes: what was there stays, and nothing else is left behind. */
class FailingDiskTest {

    @TempDir
    Path temp;

    private Path folder = Path.of(".");
    private Corpus newer = GptCorpus.load();

    @BeforeEach
    void make_a_newer_version_of_the_small_corpus() throws IOException {
        folder = SmallCorpus.copyTo(temp.resolve("small"));
        Corpus small = CorpusReader.read(folder);
        newer = Corpus.builder()
                .id(small.id())
                .title(small.title())
                .dataVersion("2.0.0")
                .license(small.license())
                .sources(small.sources())
                .papers(small.papers())
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 700, 1_500, 2_500})
    void an_existing_folder_stays_as_it_was(int bytes) throws IOException {
        Map<String, String> before = everythingIn(temp);

        assertThatIOException()
                .isThrownBy(() -> CorpusWriter.write(newer, folder, new StagedFiles(diskOf(bytes))))
                .withMessage("No space left on device");

        assertThat(everythingIn(temp)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 700, 2_500})
    void a_new_folder_is_not_there_afterwards(int bytes) throws IOException {
        Map<String, String> before = everythingIn(temp);

        assertThatIOException()
                .isThrownBy(() -> CorpusWriter.write(newer, temp.resolve("a/b"), new StagedFiles(diskOf(bytes))));

        assertThat(everythingIn(temp)).isEqualTo(before);
    }

    @Test
    void with_enough_room_the_same_stage_writes_the_corpus() throws IOException {
        CorpusWriter.write(newer, folder, new StagedFiles(diskOf(1_000_000)));

        assertThat(CorpusReader.read(folder)).isEqualTo(newer);
        assertThat(everythingIn(temp).keySet()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_found_before_anything_is_moved() throws IOException {
        Files.delete(folder.resolve("papers/beta.json"));
        Files.createDirectories(folder.resolve("papers/beta.json/mine"));
        Map<String, String> before = everythingIn(temp);

        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> CorpusWriter.write(newer, folder))
                .withMessageEndingWith("papers/beta.json: there is a folder where a file is to be written");

        assertThat(everythingIn(temp)).isEqualTo(before);
    }

    @Test
    void what_an_earlier_crash_left_behind_is_in_nobodys_way() throws IOException {
        Files.writeString(folder.resolve(".0.part"), "half");

        CorpusWriter.write(newer, folder);

        assertThat(CorpusReader.read(folder)).isEqualTo(newer);
        assertThat(folder.resolve(".0.part")).hasContent("half");
    }

    @Test
    void permissions_and_links_within_the_folder_stay() throws IOException {
        Path real = Files.move(folder.resolve("sources.json"), folder.resolve("sources.real"));
        Files.createSymbolicLink(folder.resolve("sources.json"), real);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));

        CorpusWriter.write(newer, folder);

        assertThat(folder.resolve("sources.json")).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-r-----");
        assertThat(CorpusReader.read(folder)).isEqualTo(newer);
    }

    @Test
    void a_name_as_long_as_names_may_be_is_written() throws IOException {
        Path document = temp.resolve("n".repeat(250) + ".json");

        CorpusWriter.writeDocument(newer, document);

        assertThat(CorpusReader.read(document)).isEqualTo(newer);
    }

    @Test
    void files_behind_a_link_that_leads_out_of_the_folder_are_not_deleted() throws IOException {
        Path elsewhere = Files.move(folder.resolve("results"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("results"), elsewhere);

        CorpusWriter.write(newer, folder);

        assertThat(elsewhere.resolve("beta.json")).exists();
    }

    @Test
    void documents_and_archives_read_back_equal_and_replace_what_was_there() throws IOException {
        Path document = Files.writeString(temp.resolve("small.json"), "old");
        Path archive = Files.writeString(temp.resolve("small.zip"), "old");

        CorpusWriter.writeDocument(newer, document);
        CorpusWriter.writeArchive(newer, archive);
        byte[] first = Files.readAllBytes(archive);
        CorpusWriter.writeArchive(newer, archive);

        assertThat(CorpusReader.read(document)).isEqualTo(newer);
        assertThat(CorpusReader.read(archive)).isEqualTo(newer);
        assertThat(archive).hasBinaryContent(first);
    }

    private static StagedFiles.Opener diskOf(int bytes) {
        int[] left = {bytes};
        return file -> {
            OutputStream real = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
            return new FilterOutputStream(real) {
                @Override
                public void write(byte[] content) throws IOException {
                    int room = Math.min(left[0], content.length);
                    real.write(content, 0, room);
                    left[0] -= room;
                    if (room < content.length) {
                        throw new IOException("No space left on device");
                    }
                }
            };
        };
    }

    private static Map<String, String> everythingIn(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                content.put(
                        folder.relativize(file).toString(),
                        Files.isDirectory(file) ? "folder" : Files.readString(file));
            }
        }
        return content;
    }
}
