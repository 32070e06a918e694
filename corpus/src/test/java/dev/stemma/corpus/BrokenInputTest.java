package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What broken files do not do: hide other problems, make new ones, or keep threads waiting for each other. */
class BrokenInputTest {

    @TempDir
    Path temp;

    @Test
    void one_broken_result_does_not_hide_a_dangling_reference() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        edit(folder.resolve("results/beta.json"), "\"score\": \"12\"", "\"score\": 12");
        edit(folder.resolve("models/alpha.json"), "[\"alpha-paper\"]", "[\"nobody\"]");

        assertThat(CorpusReader.check(folder).problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.DANGLING_REFERENCE, Rule.WRONG_TYPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"dataVersion\": | \"dataVersion\" | json-syntax",
                "\"dataVersion\": | \"version\": | missing-property",
                "\"format\": 1 | \"format\": \"1\" | wrong-type",
                "\"files\": [ | \"fils\": [ | unknown-property",
                "{ \"path\": \"sources.json\" } | 7 | wrong-type"
            })
    void a_broken_index_does_not_hide_what_is_wrong_in_the_files(String text, String replacement, String rule)
            throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        edit(folder.resolve("index.json"), text, replacement);
        edit(folder.resolve("results/beta.json"), "\"score\": \"12\"", "\"score\": 12");
        edit(folder.resolve("models/alpha.json"), "[\"alpha-paper\"]", "[\"nobody\"]");

        assertThat(CorpusReader.check(folder).problems())
                .extracting(problem -> problem.file() + " " + problem.rule())
                .contains("index.json " + rule, "models/alpha.json dangling-reference", "results/beta.json wrong-type")
                .doesNotContain("sources.json unlisted-file");
    }

    @Test
    void of_another_format_nothing_else_is_said() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        edit(folder.resolve("index.json"), "\"format\": 1", "\"format\": 2, \"languages\": []");
        edit(folder.resolve("results/beta.json"), "\"score\": \"12\"", "\"score\": 12");

        assertThat(CorpusReader.check(folder).problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.FORMAT_VERSION);
    }

    @Test
    void what_stands_before_an_error_of_syntax_is_read_and_what_may_stand_behind_it_is_not_missed() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        edit(folder.resolve("sources.json"), "\"kind\": \"paper\"", "\"kind\": \"papyrus\"");
        edit(folder.resolve("sources.json"), "\"older-2000\",", "\"older-2000\"");

        assertThat(CorpusReader.check(folder).problems())
                .extracting(Problem::rule)
                .contains(Rule.INVALID_VALUE)
                .endsWith(Rule.JSON_SYNTAX)
                .doesNotContain(Rule.DANGLING_REFERENCE);
    }

    @Test
    void columns_are_counted_in_characters_wherever_the_place_comes_from() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        String before = "{\"sources\": [{\"title\": \"\u8bba\u6587 \ud83d\ude00\", ";
        Files.writeString(
                folder.resolve("sources.json"),
                before + "\"kind\": 5}, {\"id\": \"a\", \"kind\": \"paper\", \"title\": \"A\"},"
                        + " {\"id\": \"a\", \"kind\": \"paper\", \"title\": \"A\", \"title\": \"B\"}]}");

        assertThat(CorpusReader.check(folder).problems())
                .filteredOn(problem -> problem.file().equals("sources.json"))
                .extracting(problem -> problem.column().orElseThrow() + " " + problem.rule() + " " + problem.message())
                .containsExactly(
                        "14 missing-property the property 'id' is missing",
                        before.length() + 9 + " wrong-type there is a number where a string is expected",
                        before.length() + 64 + " duplicate-id the id 'a' is taken, first in sources.json:1",
                        before.length() + 100 + " duplicate-key the property 'title' stands twice in one object,"
                                + " first in line 1");
    }

    @Test
    void a_broken_flagship_does_not_make_another_model_one() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        edit(folder.resolve("models/beta.json"), "\"name\": \"Beta large\"", "\"name\": 5");

        assertThat(CorpusReader.check(folder).problems())
                .extracting(Problem::rule)
                .containsExactly(Rule.WRONG_TYPE);
    }

    @Test
    void a_document_of_two_papers_keeps_the_sections_of_both() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        edit(folder.resolve("papers/beta.json"), "[\"beta-paper\"]", "[\"beta-paper\", \"alpha-paper\"]");

        assertThat(CorpusReader.check(folder).problems()).isEmpty();
    }

    @Test
    void a_linked_folder_is_checked_like_the_folder_itself() throws IOException {
        Path folder = SmallCorpus.copyTo(Files.createDirectories(temp.resolve("real")));
        Files.copy(folder.resolve("papers/beta.json"), folder.resolve("papers/gamma.json"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder);

        assertThat(CorpusReader.check(link).problems())
                .isEqualTo(CorpusReader.check(folder).problems())
                .hasSize(1);
    }

    @Test
    void threads_that_begin_with_different_files_do_not_wait_for_each_other() throws Exception {
        Path first = SmallCorpus.copyTo(Files.createDirectories(temp.resolve("first")));
        Path second = SmallCorpus.copyTo(Files.createDirectories(temp.resolve("second")));
        edit(
                second.resolve("index.json"),
                "{ \"path\": \"sources.json\" },",
                "{ \"path\": \"results/beta.json\" }, { \"path\": \"claims/alpha.json\" },"
                        + " { \"path\": \"papers/alpha.json\" }, { \"path\": \"sources.json\" },");
        edit(second.resolve("index.json"), ",\n    { \"path\": \"claims/alpha.json\" }", "");
        edit(second.resolve("index.json"), ",\n    { \"path\": \"results/beta.json\" }", "");
        edit(second.resolve("index.json"), "    { \"path\": \"papers/alpha.json\" },\n", "");

        // A fresh JVM, since the classes of this one are initialized already.
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        TwoReaders.class.getName(),
                        first.toString(),
                        second.toString())
                .redirectErrorStream(true)
                .start();
        boolean ended = reader.waitFor(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            reader.destroyForcibly();
        }
        assertThat(ended).as("both threads have read").isTrue();
        assertThat(new String(reader.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("00");
    }

    /** Reads two corpora at the same moment and prints how many problems each has. */
    static final class TwoReaders {

        private TwoReaders() {}

        public static void main(String[] folders) throws InterruptedException {
            CountDownLatch go = new CountDownLatch(1);
            Thread[] threads = new Thread[folders.length];
            for (int i = 0; i < folders.length; i++) {
                Path folder = Path.of(folders[i]);
                threads[i] = new Thread(() -> {
                    try {
                        go.await();
                        System.out.print(CorpusReader.check(folder).problems().size());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                threads[i].start();
            }
            go.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private static void edit(Path file, String text, String replacement) throws IOException {
        String before = Files.readString(file);
        assertThat(before).as(Objects.toString(file)).contains(text);
        Files.writeString(file, before.replace(text, replacement));
    }
}
