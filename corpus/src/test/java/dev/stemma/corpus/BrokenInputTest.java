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
