package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stemma.corpus.files.CorpusFiles;
import dev.stemma.corpus.files.FolderFiles;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the hostile inputs that are no single edit come to: very many problems, long chains, files that change under the reader. */
@Timeout(180)
class BoundedReadingTest {

    @TempDir
    Path temp;

    @Test
    void of_a_million_problems_the_first_thousand_are_reported_and_that_the_rest_was_not_looked_at()
            throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        Files.writeString(folder.resolve("sources.json"), "{\"sources\": [" + "1,\n".repeat(1_000_000) + "1]}");

        List<Problem> problems = CorpusReader.check(folder).problems();

        assertThat(problems).hasSize(1001);
        assertThat(problems.get(0).message()).isEqualTo("there is a number where an object is expected");
        assertThat(problems.get(1000).rule()).isEqualTo(Rule.PROBLEM_LIMIT);
        assertThat(problems.get(1000).message())
                .isEqualTo("reading stopped here after 1000 problems; what follows was not looked at");
        assertThat(problems.get(1000).pointer()).isEqualTo("/sources/1000");
        assertThat(problems.get(1000).line()).hasValue(1001);
    }

    @Test
    void the_exception_says_that_reading_stopped() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        Files.writeString(folder.resolve("sources.json"), "{\"sources\": [" + "1,\n".repeat(100) + "1]}");

        assertThatExceptionOfType(InvalidCorpusException.class)
                .isThrownBy(
                        () -> CorpusReader.read(folder, ReadLimits.standard().with(Limit.PROBLEMS, 30)))
                .withMessageEndingWith(
                        "and 11 more; reading stopped here after 30 problems; what follows was not looked at");
    }

    @Test
    void exactly_as_many_problems_as_allowed_are_all_of_them() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        Files.writeString(folder.resolve("systems.json"), "{\"systems\": [1, 2, 3]}");
        int all = CorpusReader.check(folder).problems().size();

        assertThat(CorpusReader.check(folder, ReadLimits.standard().with(Limit.PROBLEMS, all))
                        .problems())
                .hasSize(all)
                .extracting(Problem::rule)
                .doesNotContain(Rule.PROBLEM_LIMIT);
    }

    @Test
    void a_chain_of_fifty_thousand_papers_is_no_stack_overflow_and_a_circle_of_them_is_found() throws IOException {
        int papers = 50_000;

        assertThat(checkChain(papers, Optional.empty()).problems()).isEmpty();
        assertThat(checkChain(papers, Optional.of("p" + (papers - 1))).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo(Rule.LINEAGE_CYCLE);
                    assertThat(problem.pointer()).isEqualTo("/papers/1/buildsOn/0/work");
                    assertThat(problem.message())
                            .startsWith("paper 'p1' builds on itself: [p0, p49999, p49998,")
                            .endsWith("and 49990 more -> p0");
                });
    }

    /** Checks a document of papers each of which builds on the one before, and the first on what is given. */
    private CheckedCorpus checkChain(int papers, Optional<String> first) throws IOException {
        String entries = IntStream.range(0, papers)
                .mapToObj(i -> {
                    Optional<String> work = i == 0 ? first : Optional.of("p" + (i - 1));
                    return "{\"id\": \"p" + i + "\", \"title\": \"P\", \"documents\": [\"s\"]"
                            + work.map(
                                            id -> ", \"buildsOn\": [{\"work\": \"" + id
                                                    + "\", \"how\": \"method-of\", \"source\": \"s\", \"locator\": {\"page\": 1}}]")
                                    .orElse("")
                            + "}";
                })
                .collect(Collectors.joining(",\n"));
        return CorpusReader.check(Files.writeString(
                temp.resolve("chain.json"),
                "{\"format\": 1, \"id\": \"chain\", \"title\": {\"en\": \"Chain\", \"zh\": \"链\"}, \"dataVersion\": \"1\","
                        + " \"license\": \"CC0-1.0\", \"sources\": [{\"id\": \"s\", \"kind\": \"paper\", \"title\": \"S\"}],"
                        + " \"papers\": [" + entries + "]}"));
    }

    @Test
    void many_dangling_references_among_many_ids_do_not_take_long() throws IOException {
        String sources = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"id\": \"" + "s".repeat(150) + i + "\", \"kind\": \"paper\", \"title\": \"S\"}")
                .collect(Collectors.joining(",\n"));
        String documents = IntStream.range(0, 100_000)
                .mapToObj(i -> "\"" + "t".repeat(150) + i + "\"")
                .collect(Collectors.joining(","));
        Path file = Files.writeString(
                temp.resolve("dangling.json"),
                "{\"format\": 1, \"id\": \"d\", \"title\": {\"en\": \"D\", \"zh\": \"悬\"}, \"dataVersion\": \"1\","
                        + " \"license\": \"CC0-1.0\", \"sources\": [" + sources
                        + "], \"papers\": [{\"id\": \"p\", \"title\": \"P\", \"documents\": [" + documents + "]}]}");

        assertThat(CorpusReader.check(file).problems()).hasSize(1001);
    }

    @Test
    void of_many_warnings_the_first_are_kept_and_one_says_so() throws IOException {
        String younger = IntStream.range(0, 7)
                .mapToObj(i -> "{\"id\": \"w" + i + "\", \"kind\": \"paper\", \"title\": \"W\", \"date\": \"2010\"}")
                .collect(Collectors.joining(","));
        String influences = IntStream.range(0, 7)
                .mapToObj(i -> "{\"work\": \"w" + i
                        + "\", \"how\": \"method-of\", \"source\": \"s\", \"locator\": {\"page\": 1}}")
                .collect(Collectors.joining(","));
        Path file = Files.writeString(
                temp.resolve("odd.json"),
                "{\"format\": 1, \"id\": \"d\", \"title\": {\"en\": \"D\", \"zh\": \"怪\"}, \"dataVersion\": \"1.0.0\","
                        + " \"license\": \"CC0-1.0\", \"sources\": [{\"id\": \"s\", \"kind\": \"paper\", \"title\": \"S\"}, "
                        + younger
                        + "], \"papers\": [{\"id\": \"p\", \"title\": \"P\", \"documents\": [\"s\"], \"dates\": ["
                        + "{\"kind\": \"paper\", \"date\": \"2001\", \"source\": \"s\", \"locator\": {\"page\": 1}}],"
                        + " \"buildsOn\": [" + influences + "]}]}");

        CheckedCorpus checked = CorpusReader.check(file, ReadLimits.standard().with(Limit.PROBLEMS, 5));

        assertThat(checked.isValid()).isTrue();
        assertThat(checked.warnings())
                .extracting(Problem::rule)
                .containsExactly(
                        Rule.LINEAGE_DATE,
                        Rule.LINEAGE_DATE,
                        Rule.LINEAGE_DATE,
                        Rule.LINEAGE_DATE,
                        Rule.LINEAGE_DATE,
                        Rule.WARNING_LIMIT);
    }

    @Test
    void lines_that_end_like_those_of_windows_give_the_same_corpus_and_the_same_places() throws IOException {
        Path folder = SmallCorpus.copyTo(temp.resolve("small"));
        Corpus small = CorpusReader.read(folder);
        for (String file : SmallCorpus.FILES) {
            Path path = folder.resolve(file);
            Files.writeString(path, Files.readString(path).replace("\n", "\r\n"));
        }
        assertThat(CorpusReader.read(folder)).isEqualTo(small);

        replace(folder.resolve("sources.json"), "\"older-2000\"", "5");
        assertThat(CorpusReader.check(folder).problems())
                .filteredOn(problem -> problem.rule() == Rule.WRONG_TYPE)
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).hasValue(5));
    }

    @Test
    void a_file_that_changes_while_the_corpus_is_read_is_a_problem() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        FolderFiles files = new FolderFiles(folder);
        files.read("sources.json", 100_000);
        files.read("systems.json", 100_000);
        files.read("papers/alpha.json", 100_000);
        assertThat(files.changedSinceRead()).isEmpty();

        replace(folder.resolve("sources.json"), "Alpha", "Alpha, revised");
        Files.delete(folder.resolve("systems.json"));

        assertThat(files.changedSinceRead()).containsExactly("sources.json", "systems.json");
    }

    @Test
    void the_problem_names_the_file_that_changed() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        CorpusFiles edited = new CorpusFiles() {
            private final FolderFiles files = new FolderFiles(folder);

            @Override
            public String origin() {
                return files.origin();
            }

            @Override
            public Optional<byte[]> read(String path, long most) throws IOException {
                Optional<byte[]> bytes = files.read(path, most);
                if (path.equals("results/beta.json")) { // by now the sources have been read
                    replace(folder.resolve("sources.json"), "Alpha", "Alpha, revised");
                }
                return bytes;
            }

            @Override
            public Optional<List<String>> list(int most) throws IOException {
                return files.list(most);
            }

            @Override
            public boolean published() {
                return false;
            }

            @Override
            public List<String> changedSinceRead() {
                return files.changedSinceRead();
            }
        };

        assertThat(CorpusReader.check(edited).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.CHANGED_FILE);
            assertThat(problem.file()).isEqualTo("sources.json");
            assertThat(problem.message())
                    .isEqualTo("the file was changed, replaced or removed while the corpus was read");
        });
    }

    @Test
    void a_writer_at_work_never_makes_a_wrong_corpus() throws Exception {
        Path folder = SmallCorpus.copyTo(temp.resolve("small"));
        Corpus small = CorpusReader.read(folder);
        Corpus other = Corpus.builder()
                .id(small.id())
                .title(small.title())
                .dataVersion("2.0.0")
                .license(small.license())
                .sources(small.sources())
                .papers(small.papers())
                .models(small.models())
                .build();
        CorpusWriter.write(small, folder);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread writer = new Thread(() -> {
            try {
                for (int i = 0; i < 50; i++) {
                    CorpusWriter.write(i % 2 == 0 ? other : small, folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        writer.start();
        try {
            while (writer.isAlive()) {
                CheckedCorpus checked = CorpusReader.check(folder);
                checked.corpus().ifPresent(read -> assertThat(read).isIn(small, other));
            }
        } finally {
            writer.join(Duration.ofSeconds(30).toMillis());
        }
        assertThat(failure).hasNullValue();
        assertThat(CorpusReader.read(folder)).isEqualTo(small);
    }

    @Test
    void what_a_message_repeats_of_the_input_cannot_steer_a_terminal() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        replace(folder.resolve("sources.json"), "\"id\": \"older-2000\"", "\"id\\u001b[2J\\u202e\": \"older-2000\"");

        assertThat(CorpusReader.check(folder).problems()).anySatisfy(problem -> {
            assertThat(problem.message()).startsWith("there is no property 'id<U+001B>[2J<U+202E>' here");
            assertThat(problem.pointer()).isEqualTo("/sources/2/id<U+001B>[2J<U+202E>");
        });
    }

    private static void replace(Path file, String text, String replacement) throws IOException {
        String before = Files.readString(file);
        assertThat(before).as(Objects.toString(file)).contains(text);
        Files.write(file, before.replace(text, replacement).getBytes(StandardCharsets.UTF_8));
    }
}
