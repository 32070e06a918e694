package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.CorpusLineWriter;
import dev.stemma.corpus.CorpusSchema;
import dev.stemma.corpus.CorpusWriter;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.report.command.StemmaCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmaCommandTest {

    private static List<String> commands() {
        return Run.of("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
                .map(line -> line.strip().split(" ", -1)[0])
                .toList();
    }

    @Test
    void help_names_every_command_and_the_exit_codes() {
        Run run = Run.of("--help");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("render", "check", "format", "facts", "claims", "figures", "results", "lineage", "references")
                .contains("Exit codes: 0 done, 1 wrong call or file error, 2 invalid corpus.");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_of_each_command_shows_an_example_of_it(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage: stemma " + command).containsPattern("Examples?:\\R  stemma " + command);
        assertThat(run.lines()).as("on a terminal of 100 columns").allMatch(line -> line.length() <= 100);
    }

    @Test
    void every_command_but_those_that_write_a_folder_has_output() {
        assertThat(commands()).contains("check", "diff", "completion").allSatisfy(command -> {
            if (!List.of("format", "schema", "help", "init").contains(command)) {
                assertThat(Run.of(command, "--help").out()).contains("--output=FILE");
            }
        });
    }

    @Test
    void completion_knows_every_command_and_format(@TempDir Path folder) throws IOException {
        Path script = folder.resolve("stemma");
        assertThat(Run.of("completion", "--output", script.toString())).isEqualTo(new Run(0, "", ""));

        assertThat(Files.readString(script))
                .contains(commands())
                .contains("complete -F _complete_stemma", "\"csl-json\"", "\"markdown\"", "--papers-only");
    }

    @Test
    void a_corpus_comes_from_standard_input() {
        String document = CorpusWriter.document(SmallFamily.corpus().build());

        assertThat(Run.with(document, "check", "-").out()).startsWith("valid: small 1.0.0, 2 papers");
        assertThat(Run.with(document, "claims", "--corpus", "-").lines()).hasSize(4);
        assertThat(Run.with(document, "diff", "-", "-"))
                .isEqualTo(new Run(1, "", "stemma: A and B cannot both be standard input\nTry 'stemma diff --help'\n"));
        Run broken = Run.with(document.substring(1), "check", "-");
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.err()).startsWith("the corpus in standard input has ").contains("standard input:2:");
    }

    @Test
    void lines_are_checked_each_by_itself() {
        StringWriter lines = new StringWriter();
        CorpusLineWriter writer = new CorpusLineWriter(lines);
        SmallFamily.corpus().build().papers().forEach(writer::paper);
        SmallFamily.claims().forEach(writer::claim);

        Run valid = Run.with(lines.toString(), "check", "--lines", "-");
        Run broken = Run.with(lines + "{\"paper\": {}}\n", "check", "--lines", "-", "--format", "jsonl");

        assertThat(valid.out()).isEqualTo("valid: 6 entries, each by itself\n");
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(Json.lines(broken.out()))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem)
                        .containsEntry("file", "standard input")
                        .containsEntry("pointer", "/paper"));
    }

    @Test
    void version_names_program_and_data() {
        Run run = Run.of("--version");

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("stemma ");
        assertThat(run.lines().get(1))
                .contains(
                        "gpt " + GptCorpus.load().dataVersion(),
                        GptCorpus.load().checksum().orElseThrow());
    }

    @Test
    void without_a_command_it_says_what_it_can_do() {
        Run run = Run.of();

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(Run.of("--help").out())
                .isEqualTo(Run.of("help").out());
        assertThat(Run.of("help", "show")).isEqualTo(Run.of("show", "--help"));
        assertThat(Run.of("help", "shwo").exit()).isEqualTo(1);
        assertThat(Run.of("help", "shwo").err()).contains("there is no command 'shwo'", "show");
    }

    @Test
    void help_ends_lines_with_line_feeds_whatever_the_system_does() {
        String separator = System.lineSeparator();
        System.setProperty("line.separator", "\r\n");
        try {
            assertThat(Run.of("--help").out()).doesNotContain("\r\n");
        } finally {
            System.setProperty("line.separator", separator);
        }
    }

    @Test
    void a_misspelt_command_is_a_wrong_call_with_a_suggestion() {
        Run run = Run.of("calims");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("'calims'", "claims");
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "check", "claims", "figures", "results", "coverage"})
    void an_unknown_format_is_a_wrong_call(String command) {
        Run run =
                command.equals("check") ? Run.of(command, ".", "--format", "pdf") : Run.of(command, "--format", "pdf");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Invalid value for option '--format'", "'pdf'", "stemma " + command + " --help");
    }

    @Test
    void an_unknown_language_is_a_wrong_call() {
        Run run = Run.of("render", "--lang", "french");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("--lang", "'french'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "facts", "claims", "figures", "results", "coverage"})
    void a_missing_folder_is_a_wrong_call(String command, @TempDir Path folder) {
        Path missing = folder.resolve("nowhere");

        Run run = Run.of(command, "--corpus", missing.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("stemma: " + missing + ": no such file or folder\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "facts", "claims", "figures", "results", "coverage"})
    void output_goes_to_a_file_as_utf_8(String command, @TempDir Path folder) throws IOException {
        Path corpus = SmallFamily.writtenTo(folder.resolve("small"));
        Path file = folder.resolve("output");

        Run toFile = Run.of(command, "--corpus", corpus.toString(), "--output", file.toString());
        Run toStream = Run.of(command, "--corpus", corpus.toString());

        assertThat(toFile.exit()).isZero();
        assertThat(toFile.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(toStream.out()).isNotEmpty();
    }

    @Test
    void schemas_go_into_a_folder(@TempDir Path folder) {
        Path schemas = folder.resolve("schemas");

        Run run = Run.of("schema", schemas.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.lines())
                .hasSize(CorpusSchema.values().length)
                .contains("wrote " + schemas.resolve("claims.schema.json"));
        assertThat(schemas.resolve("claims.schema.json")).hasContent(CorpusSchema.CLAIMS.text());
    }

    @Test
    void schemas_do_not_go_into_a_corpus_and_format_takes_no_file(@TempDir Path folder) throws IOException {
        Path corpus = SmallFamily.writtenTo(folder);

        Run schemas = Run.of("schema", corpus.toString());
        Run format = Run.of("format", corpus.resolve("index.json").toString());

        assertThat(schemas.exit()).isEqualTo(1);
        assertThat(schemas.err()).contains("the folder holds a corpus");
        assertThat(format.exit()).isEqualTo(1);
        assertThat(format.err()).contains("this is a file; 'format' takes the folder of a corpus");
        assertThat(Run.of("check", "--strict", corpus.toString()).exit()).isZero();
    }

    @Test
    void a_name_cannot_steer_the_terminal() {
        Run run = Run.of("check", "no\u001b[31mwhere");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("stemma: no<U+001B>[31mwhere: no such file or folder\n");
    }

    @Test
    void a_file_that_cannot_be_written_is_one_clear_line(@TempDir Path folder) {
        Path file = folder.resolve("no/such/folder/claims.csv");

        Run run = Run.of("claims", "--output", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("stemma: " + file + ": no such file or folder\n");
    }

    @Test
    void an_invalid_corpus_leaves_the_output_file_alone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("claims.csv"), "precious");

        Run run = Run.of("claims", "--corpus", folder.toString(), "-o", file.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(file).hasContent("precious");
    }

    @Test
    void a_stream_that_cannot_be_written_is_an_error() {
        Writer full = new Writer() {

            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();

        int exit = StemmaCommand.run(new PrintWriter(full), new PrintWriter(err), "results");

        assertThat(exit).isEqualTo(1);
        assertThat(err).hasToString("stemma: the output could not be written\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "facts", "claims", "figures", "results", "coverage"})
    void the_same_corpus_gives_the_same_output(String command) {
        Run first = Run.of(command);

        assertThat(first.exit()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).isNotEmpty().endsWith("\n").doesNotContain("\r");
        assertThat(Run.of(command)).isEqualTo(first);
    }
}
