package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One corpus from each kind of place: whatever it is read from, it is the same corpus. */
class CorpusSourcesTest {

    @TempDir
    Path temp;

    private Path folder = Path.of(".");
    private Corpus small = GptCorpus.load();

    @BeforeEach
    void read_the_small_corpus() throws IOException {
        folder = SmallCorpus.copyTo(temp.resolve("small"));
        small = CorpusReader.read(folder);
    }

    @Test
    void a_document_in_a_stream() {
        byte[] document = CorpusWriter.document(small).getBytes(StandardCharsets.UTF_8);
        ReadLimits tight = ReadLimits.standard().with(Limit.FILE_BYTES, document.length - 1);

        CheckedCorpus checked =
                CorpusReader.check(new ByteArrayInputStream(document), "a stream", ReadLimits.standard());

        assertThat(checked.orThrow()).isEqualTo(small);
        assertThat(checked.origin()).isEqualTo("a stream");
        assertThat(CorpusReader.check(new ByteArrayInputStream(document), "a stream", tight)
                        .problems())
                .extracting(Problem::file, Problem::rule)
                .containsExactly(tuple("a stream", Rule.READ_LIMIT));
    }

    @Test
    void a_zip_of_the_files() throws IOException {
        assertThat(CorpusReader.read(Zips.ofSmallCorpus("").writeTo(temp.resolve("small.zip"))))
                .isEqualTo(small);
    }

    @Test
    void a_zip_of_the_folder() throws IOException {
        assertThat(CorpusReader.read(Zips.ofSmallCorpus("small/").writeTo(temp.resolve("small.zip"))))
                .isEqualTo(small);
    }

    @Test
    void a_zip_with_another_name() throws IOException {
        assertThat(CorpusReader.read(Zips.ofSmallCorpus("").writeTo(temp.resolve("small.corpus"))))
                .isEqualTo(small);
    }

    @Test
    void a_jar_with_the_corpus_in_a_package_beside_other_things() throws IOException {
        Path jar = Zips.ofSmallCorpus("org/example/family/")
                .with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")
                .with("META-INF/native-image/index.txt", "{}")
                .with("org/example/Family.class", new byte[] {1, 2, 3})
                .writeTo(temp.resolve("family.jar"));

        assertThat(CorpusReader.read(jar)).isEqualTo(small);
    }

    @Test
    void a_single_document() throws IOException {
        Path file = Files.writeString(temp.resolve("small.json"), CorpusWriter.document(small));

        assertThat(CorpusReader.read(file)).isEqualTo(small);
    }

    @Test
    void the_shipped_corpus_as_a_single_document() throws IOException {
        Path file = Files.writeString(temp.resolve("gpt.json"), CorpusWriter.document(GptCorpus.load()));

        assertThat(CorpusReader.read(file)).isEqualTo(GptCorpus.load());
    }

    @Test
    void a_linked_document() throws IOException {
        Path file = Files.writeString(temp.resolve("small.json"), CorpusWriter.document(small));
        Path link = Files.createSymbolicLink(
                Files.createDirectory(temp.resolve("links")).resolve("my.json"), file);

        assertThat(CorpusReader.read(link)).isEqualTo(small);
    }

    @Test
    void resources_beside_a_class() {
        assertThat(CorpusReader.readResources(SmallCorpus.class, "small", SmallCorpus.class::getResourceAsStream))
                .isEqualTo(small);
    }

    @Test
    void files_of_an_archive_that_the_index_does_not_list_are_reported() throws IOException {
        Path zip = Zips.ofSmallCorpus("small/")
                .with("small/papers/gamma.json", "{}")
                .writeTo(temp.resolve("small.zip"));

        assertThat(CorpusReader.check(zip).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.UNLISTED_FILE);
            assertThat(problem.file()).isEqualTo("papers/gamma.json");
        });
    }

    @Test
    void of_two_archives_in_one_file_the_last_is_vetted_and_read() throws IOException {
        byte[] evil = new Zips().with("../evil.txt", "evil").bytes();
        Path file = temp.resolve("two.zip");
        Files.write(file, Zips.commented(evil, Zips.ofSmallCorpus("").bytes()));

        assertThat(CorpusReader.read(file)).isEqualTo(small);
    }

    @Test
    void an_archive_without_a_corpus_is_a_problem() throws IOException {
        Path zip = new Zips().with("readme.txt", "hello").writeTo(temp.resolve("other.zip"));

        assertThat(CorpusReader.check(zip).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.MISSING_FILE);
            assertThat(problem.message()).isEqualTo("there is no index.json in archive " + zip);
        });
    }

    @Test
    void an_archive_with_two_corpora_is_a_problem() throws IOException {
        Path zip = Zips.ofSmallCorpus("a/").with("b/index.json", "{}").writeTo(temp.resolve("two.zip"));

        assertThat(CorpusReader.check(zip).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("the archive has an index.json in several folders: a/, b/"));
    }

    @Test
    void what_a_system_puts_beside_the_files_is_no_part_of_the_corpus() throws IOException {
        Path zip = Zips.ofSmallCorpus("small/")
                .with("__MACOSX/small/._sources.json", "x")
                .with("__MACOSX/index.json", "x")
                .with("small/._sources.json", "x")
                .writeTo(temp.resolve("mac.zip"));
        Path folder = SmallCorpus.copyTo(temp.resolve("mac"));
        Files.createDirectories(folder.resolve(".idea"));
        Files.createDirectories(folder.resolve("__MACOSX"));
        for (String file : List.of("._sources.json", "papers/._beta.json", ".idea/x.json", "__MACOSX/x.json")) {
            Files.writeString(folder.resolve(file), "x");
        }

        assertThat(CorpusReader.check(zip).problems()).isEmpty();
        assertThat(CorpusReader.check(folder).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1f8b0800, compressed by gzip",
        "425a6839, compressed by bzip2",
        "fd377a585a0000, compressed by xz",
        "28b52ffd00, compressed by Zstandard",
        "377abcaf271c00, a 7z archive",
        "526172211a0700, a rar archive"
    })
    void what_is_packed_otherwise_is_told_so(String bytes, String what) throws IOException {
        Path file = Files.write(temp.resolve("corpus.bin"), HexFormat.of().parseHex(bytes));

        assertThat(CorpusReader.check(file).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.ENCODING);
            assertThat(problem.message()).startsWith("the file is " + what + ",");
        });
    }

    @Test
    void a_tar_archive_is_told_so_and_a_zip_on_a_stream() throws IOException {
        byte[] tar = new byte[512];
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
        tar[0] = 'a';
        for (byte[] input : List.of(tar, Zips.ofSmallCorpus("").bytes())) {
            assertThat(CorpusReader.check(new ByteArrayInputStream(input), "stream", ReadLimits.standard())
                            .problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).matches("the file is a (tar|zip) archive, .*"));
        }
    }

    @Test
    void checksums_of_an_archive_are_enforced() throws IOException {
        Zips zip = new Zips();
        CorpusWriter.files(small).forEach(zip::with);
        zip.with(
                "papers/beta.json",
                Objects.requireNonNull(CorpusWriter.files(small).get("papers/beta.json"))
                        .replace("Beta", "Gamma"));

        assertThat(CorpusReader.check(zip.writeTo(temp.resolve("small.zip"))).problems())
                .extracting(Problem::rule, Problem::file)
                .containsExactly(tuple(Rule.CHECKSUM, "papers/beta.json"));
    }

    @Test
    void a_property_that_a_document_does_not_have_is_reported_with_the_nearest() throws IOException {
        Path file = Files.writeString(
                temp.resolve("small.json"), CorpusWriter.document(small).replace("\"claims\": [\n", "\"claim\": [\n"));

        assertThat(CorpusReader.check(file).problems()).anySatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.UNKNOWN_PROPERTY);
            assertThat(problem.pointer()).isEqualTo("/claim");
            assertThat(problem.remedy()).isEqualTo("did you mean 'claims'?");
        });
    }

    @Test
    void a_document_lists_no_files() throws IOException {
        Path file = Files.writeString(
                temp.resolve("small.json"),
                CorpusWriter.document(small).replace("\"format\": 1,", "\"format\": 1, \"files\": [],"));

        assertThat(CorpusReader.check(file).problems())
                .extracting(Problem::pointer)
                .containsExactly("/files");
    }

    @Test
    void problems_of_a_document_have_their_place_in_it() throws IOException {
        Path file = Files.writeString(
                temp.resolve("small.json"),
                CorpusWriter.document(small).replace("\"verdict\": \"refuted\"", "\"verdict\": \"refutted\""));

        assertThat(CorpusReader.check(file).problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("small.json");
            assertThat(problem.pointer()).isEqualTo("/claims/1/verdict");
            assertThat(problem.line().orElse(0)).isGreaterThan(100);
        });
    }

    @Test
    void the_exception_names_where_the_corpus_came_from() throws IOException {
        Path zip = new Zips().with("readme.txt", "hello").writeTo(temp.resolve("other.zip"));

        assertThatExceptionOfType(InvalidCorpusException.class)
                .isThrownBy(() -> CorpusReader.read(zip))
                .satisfies(e -> assertThat(e.origin()).isEqualTo("the corpus in archive " + zip));
        assertThatExceptionOfType(InvalidCorpusException.class)
                .isThrownBy(() ->
                        CorpusReader.readResources(SmallCorpus.class, "no", SmallCorpus.class::getResourceAsStream))
                .satisfies(e -> assertThat(e.origin()).isEqualTo("the corpus in resource dev/stemma/corpus/no"));
    }
}
