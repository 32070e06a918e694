package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.claim.Capability;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusLinesTest {

    private static final Corpus GPT = GptCorpus.load();
    private static final ReadLimits LIMITS =
            ReadLimits.standard().with(Limit.FILE_BYTES, 5000).with(Limit.PROBLEMS, 50);
    private static final String CAPABILITY =
            "{\"capability\":{\"id\":\"rhyming\",\"kind\":\"ability\",\"name\":{\"en\":\"rhyming\",\"zh\":\"押韵\"},"
                    + "\"description\":{\"en\":\"Finds rhymes.\",\"zh\":\"会押韵。\"}}}";

    @TempDir
    static Path folder;

    private static Path shipped;

    @BeforeAll
    static void write() throws IOException {
        shipped = folder.resolve("gpt.ndjson");
        try (Writer out = Files.newBufferedWriter(shipped)) {
            GPT.forEach(new CorpusLineWriter(out));
        }
    }

    private static List<Problem> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(byte[] bytes) {
        return catchThrowableOfType(InvalidCorpusException.class, () -> read(bytes))
                .problems();
    }

    private static long read(byte[] bytes) throws IOException {
        return CorpusLines.read(
                new ByteArrayInputStream(bytes), "lines", LIMITS, new CorpusVisitor() {}, entries -> {});
    }

    private static long read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_written_reads_back_equal() throws IOException {
        Everything all = new Everything();

        long entries = CorpusLines.read(shipped, all);

        assertThat(entries).isEqualTo(Files.readAllLines(shipped).size());
        assertThat(all.corpusLike(GPT)).isEqualTo(GPT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void several_threads_read_the_same_entries_in_the_same_order(int threads) throws IOException {
        Everything all = CorpusLines.read(shipped, ReadLimits.standard(), threads, Everything::new, Everything::merge);

        assertThat(all.corpusLike(GPT)).isEqualTo(GPT);
    }

    @Test
    void more_threads_than_bytes_do_no_harm() throws IOException {
        Path one = Files.writeString(folder.resolve("one.ndjson"), CAPABILITY);

        assertThat(CorpusLines.read(one, LIMITS, 1000, Everything::new, Everything::merge).capabilities)
                .hasSize(1);
        Path none = Files.writeString(folder.resolve("none.ndjson"), "");
        assertThat(CorpusLines.read(none, LIMITS, 3, Everything::new, Everything::merge).capabilities)
                .isEmpty();
    }

    @Test
    void blank_lines_carriage_returns_and_a_missing_last_break_are_all_right() throws IOException {
        assertThat(read(CAPABILITY + "\r\n\r\n \t\n" + CAPABILITY)).isEqualTo(2);
        assertThat(read("")).isZero();
        assertThat(read("\n\n")).isZero();
    }

    @Test
    void a_problem_names_line_column_and_pointer_and_the_other_lines_are_read() throws IOException {
        List<Problem> problems = problems(CAPABILITY + "\n" + CAPABILITY.replace("rhyming\",\"k", "Rhy ming\",\"k")
                + "\n" + CAPABILITY.replace("zh", "french_") + "\n");

        assertThat(problems)
                .extracting(Problem::toString)
                .first()
                .asString()
                .startsWith("lines:2:21: problem: invalid-value: ")
                .contains("at /capability/id;");
        assertThat(problems).extracting(problem -> problem.line().orElseThrow()).startsWith(2, 3);
    }

    @Test
    void a_line_is_an_object_with_the_sort_of_the_entry() {
        assertThat(problems("[]"))
                .extracting(Problem::message)
                .containsExactly("the line is an array, expected an object with one property");
        assertThat(problems("{}"))
                .extracting(Problem::message)
                .containsExactly("the line is an object with 0 properties, expected an object with one property");
        assertThat(problems("{\"clam\": {}}")).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.UNKNOWN_PROPERTY);
            assertThat(problem.message()).isEqualTo("there is no sort of entry 'clam'");
            assertThat(problem.remedy())
                    .isEqualTo("use one of source, paper, model, capability, benchmark, system, result, claim");
        });
        assertThat(problems("{\"claim\": 1}")).extracting(Problem::rule).containsExactly(Rule.WRONG_TYPE);
    }

    @Test
    void broken_json_and_broken_text_spoil_their_line_only() throws IOException {
        byte[] latin = CAPABILITY.replace("押韵", "é").getBytes(StandardCharsets.ISO_8859_1);
        byte[] lines = new byte[latin.length + 1];
        System.arraycopy(latin, 0, lines, 0, latin.length);
        lines[latin.length] = '\n';

        assertThat(problems(lines)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.ENCODING);
            assertThat(problem.line()).hasValue(1);
        });
        assertThat(problems(CAPABILITY + "\n{\"claim\":\n" + CAPABILITY))
                .extracting(problem -> problem.rule() + " " + problem.line().orElseThrow())
                .containsExactly("json-syntax 2");
        assertThat(problems("\uFEFF" + CAPABILITY)).extracting(Problem::rule).containsExactly(Rule.ENCODING);
    }

    @Test
    void a_line_that_is_too_long_is_refused_without_being_kept() {
        String most = " ".repeat(5000 - CAPABILITY.getBytes(StandardCharsets.UTF_8).length) + CAPABILITY;

        assertThat(catchThrowableOfType(InvalidCorpusException.class, () -> read(most)))
                .isNull();
        assertThat(problems(" " + most + "\n" + CAPABILITY)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.READ_LIMIT);
            assertThat(problem.message()).isEqualTo("the line has more than 5000 bytes");
            assertThat(problem.line()).hasValue(1);
        });
    }

    @Test
    void too_many_problems_end_the_reading_and_that_is_said() {
        List<Problem> problems = problems("[]\n".repeat(55));

        assertThat(problems).hasSize(51);
        assertThat(problems.get(50).rule()).isEqualTo(Rule.PROBLEM_LIMIT);
        assertThat(problems.get(50).line()).hasValue(51);
        assertThat(problems("[]\n".repeat(50))).hasSize(50).noneMatch(p -> p.rule() == Rule.PROBLEM_LIMIT);
    }

    @Test
    void values_count_line_by_line() throws IOException {
        byte[] lines = (CAPABILITY + "\n").repeat(10).getBytes(StandardCharsets.UTF_8);

        assertThat(CorpusLines.read(
                        new ByteArrayInputStream(lines),
                        "lines",
                        ReadLimits.standard().with(Limit.VALUES, 10),
                        new CorpusVisitor() {},
                        entries -> {}))
                .isEqualTo(10);
    }

    @Test
    void several_threads_place_a_problem_where_one_does() throws IOException {
        String lines = IntStream.range(0, 800)
                .mapToObj(i -> i % 13 == 5 ? "{\"claim\": " + i + "}" : CAPABILITY)
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("some-wrong.ndjson"), lines);
        List<String> expected = problems(lines).stream()
                .map(problem -> problem.toString().substring("lines".length()))
                .toList();

        for (int threads = 1; threads < 9; threads++) {
            int some = threads;
            InvalidCorpusException wrong = catchThrowableOfType(
                    InvalidCorpusException.class,
                    () -> CorpusLines.read(file, LIMITS, some, Everything::new, Everything::merge));
            assertThat(wrong.problems())
                    .extracting(problem ->
                            problem.toString().substring(file.toString().length()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void progress_is_told_now_and_then_and_at_the_end() throws IOException {
        List<Long> told = new ArrayList<>();
        byte[] lines = (CAPABILITY + "\n").repeat(2500).getBytes(StandardCharsets.UTF_8);

        CorpusLines.read(new ByteArrayInputStream(lines), "lines", LIMITS, new CorpusVisitor() {}, told::add);

        assertThat(told).containsExactly(1000L, 2000L, 2500L);
    }

    @Test
    void a_visitor_that_fails_ends_the_reading_with_its_own_exception() {
        CorpusVisitor failing = new CorpusVisitor() {
            @Override
            public void capability(Capability capability) {
                throw new IllegalStateException("full");
            }
        };

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CorpusLines.read(shipped, failing))
                .withMessage("full");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> CorpusLines.read(shipped, ReadLimits.standard(), 2, () -> failing, (one, other) -> one))
                .withMessage("full");
    }

    @Test
    void a_missing_file_and_a_full_disk_are_input_and_output_errors() {
        Path missing = folder.resolve("missing.ndjson");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> CorpusLines.read(missing, new CorpusVisitor() {}));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> CorpusLines.read(missing, LIMITS, 2, Everything::new, Everything::merge));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CorpusLines.read(shipped, ReadLimits.standard(), 0, Everything::new, Everything::merge))
                .withMessageContaining("threads is 0");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> GPT.forEach(new CorpusLineWriter(new FullDisk())))
                .withMessageContaining("no space left");
    }

    /** Takes nothing. */
    private static final class FullDisk implements Appendable {

        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public Appendable append(char c) throws IOException {
            throw new IOException("no space left");
        }
    }
}
