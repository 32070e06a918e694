package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.stemma.corpus.CorpusLineWriter;
import dev.stemma.corpus.CorpusWriter;
import dev.stemma.corpus.GptCorpus;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: one jar with everything in it, whatever the locale, in pipes and on a terminal. */
class ProgramTest {

    @TempDir
    Path folder;

    private static List<String> commands() {
        return Program.run("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
                .map(line -> line.strip().split(" ", -1)[0])
                .toList();
    }

    private static boolean isThere(String program) {
        return List.of("/usr/bin", "/bin", "/usr/local/bin").stream()
                .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
    }

    @Test
    void one_jar_alone_in_a_folder_is_enough() throws IOException {
        Path alone = Files.copy(Program.jar(), folder.resolve("stemma.jar"));
        ProcessBuilder builder =
                new ProcessBuilder(Program.command(alone, "render", "--lang", "zh")).directory(folder.toFile());
        builder.environment().clear(); // no locale either, so that nothing but the program says that output is UTF-8

        Program run = Program.run(builder, "");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("谱系").endsWith("\n");
    }

    @Test
    void every_command_explains_itself_with_an_example() {
        assertThat(commands())
                .contains("render", "check", "facts", "diff", "completion")
                .allSatisfy(command -> {
                    Program run = Program.run(command, "--help");
                    assertThat(run.exit()).isZero();
                    assertThat(run.err()).isEmpty();
                    assertThat(run.out()).containsPattern("Examples?:\\R  stemma " + command);
                });
    }

    @Test
    void without_a_terminal_nothing_but_the_output_is_printed() throws IOException {
        Path file = folder.resolve("facts.json");

        Program run = Program.run("facts", "--output", file.toString());

        assertThat(run).isEqualTo(new Program(0, "", ""));
        assertThat(Files.readString(file)).startsWith("{").endsWith("}\n");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void on_a_terminal_it_says_how_long_it_has_been_at_work_and_takes_that_away() {
        assumeThat(isThere("script")).as("script, which lends a terminal").isTrue();
        String facts =
                String.join(" ", Program.command(Program.jar(), "facts", "--output", folder.resolve("f.json") + ""));

        Program run = Program.run(new ProcessBuilder("script", "-qec", facts, "/dev/null"), "");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\rstemma facts ...").matches("(?s).*\r +\r\\s*");
    }

    @Test
    void a_corpus_goes_through_pipes() {
        String document = CorpusWriter.document(GptCorpus.load());
        StringWriter lines = new StringWriter();
        GptCorpus.load().forEach(new CorpusLineWriter(lines));

        assertThat(Program.with(document, "check", "-").out()).startsWith("valid: gpt ");
        assertThat(Program.with(document, "references", "--corpus", "-").out())
                .isEqualTo(Program.run("references").out());
        assertThat(Program.with(lines.toString(), "check", "--lines", "-").out())
                .matches("valid: \\d+ entries, each by itself\n");
        Program broken = Program.with("{", "check", "-", "--format", "jsonl");
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.err()).isEmpty();
        assertThat(broken.out()).startsWith("{\"file\":\"standard input\",\"line\":1,");
    }

    @Test
    void who_reads_a_pipe_may_leave_early_but_a_full_disk_is_said() {
        assumeThat(isThere("bash") && isThere("head")).as("bash and head").isTrue();
        assumeThat(Files.isWritable(Path.of("/dev/full")))
                .as("a device that is full")
                .isTrue();
        String facts = String.join(" ", Program.command(Program.jar(), "facts"));

        Program first = Program.run(new ProcessBuilder("bash", "-c", facts + " | head -n 1"), "");
        Program full = Program.run(new ProcessBuilder("bash", "-c", facts + " > /dev/full"), "");

        assertThat(first.out()).isEqualTo("{\n");
        assertThat(first.err()).isEmpty();
        assertThat(full.exit()).isEqualTo(1);
        assertThat(full.err()).isEqualTo("stemma: the output could not be written\n");
    }

    @Test
    void wrong_calls_and_files_that_cannot_be_written_leave_everything_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.csv"), "precious");

        Program misspelt = Program.run("claims", "--fromat", "csv", "--output", file.toString());
        Program invalid = Program.with("{}", "claims", "--corpus", "-", "--output", file.toString());
        Program nowhere =
                Program.run("claims", "--output", folder.resolve("no/where.csv").toString());

        assertThat(misspelt.exit()).isEqualTo(1);
        assertThat(misspelt.err()).contains("--fromat", "Try 'stemma claims --help'");
        assertThat(invalid.exit()).isEqualTo(2);
        assertThat(nowhere.exit()).isEqualTo(1);
        assertThat(nowhere.err()).endsWith("where.csv: no such file or folder\n");
        assertThat(file).hasContent("precious");
    }

    @Test
    void bash_completes_commands_options_and_formats() throws IOException {
        assumeThat(isThere("bash")).as("bash").isTrue();
        Path script = folder.resolve("stemma-completion");
        assertThat(Program.run("completion", "--output", script.toString()).exit())
                .isZero();

        assertThat(completed(script, "stemma", "re")).contains("render", "results", "references");
        assertThat(completed(script, "stemma", "references", "--format", ""))
                .containsExactlyInAnyOrder("bibtex", "csl-json");
        assertThat(completed(script, "stemma", "lineage", "--p")).containsExactly("--papers-only");
    }

    private static List<String> completed(Path script, String... words) {
        String quoted = "'" + String.join("' '", words) + "'";
        Program run = Program.run(
                new ProcessBuilder(
                        "bash",
                        "-c",
                        "compopt() { :; }; source \"$1\"; COMP_WORDS=(" + quoted + "); COMP_CWORD=" + (words.length - 1)
                                + "; _complete_stemma; printf '%s\\n' \"${COMPREPLY[@]}\"",
                        "bash",
                        script.toString()),
                "");
        assertThat(run.err()).isEmpty();
        return run.out()
                .lines()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
