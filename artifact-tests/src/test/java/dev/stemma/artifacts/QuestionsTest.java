package dev.stemma.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The overview page of each module: the code of its five questions compiles, runs, and prints something; its words are explained. */
class QuestionsTest {

    private static final Pattern CODE = Pattern.compile("<pre>\\{@code\\n(.*?) \\* \\}</pre>", Pattern.DOTALL);

    @TempDir
    private static Path classes;

    /** The code of a question, which has no name but its place. */
    record Question(Modules module, int number, String code) {

        static List<Question> all() throws IOException {
            List<Question> questions = new ArrayList<>();
            for (Modules module : Modules.values()) {
                String page = Files.readString(module.sources().resolve("module-info.java"));
                List<String> blocks =
                        CODE.matcher(page).results().map(MatchResult::group).toList();
                for (String block : blocks) {
                    List<String> lines = block.lines().toList();
                    String code = String.join(
                            "\n",
                            lines.subList(1, lines.size() - 1).stream()
                                    .map(line -> line.substring(2))
                                    .toList());
                    questions.add(new Question(module, questions.size(), code));
                }
            }
            return questions;
        }

        String className() {
            return "Question" + number;
        }

        String source() {
            List<String> packages =
                    new ArrayList<>(List.of("java.io", "java.nio.file", "java.util", "tools.jackson.databind.json"));
            for (Modules exporting : Modules.values()) {
                packages.addAll(exporting.exportedPackages());
            }
            String imports = String.join(
                    "", packages.stream().map(it -> "import " + it + ".*;\n").toList());
            return imports + "public class " + className() + " {\n" + "public static void ask() throws Exception {\n"
                    + code + "\n}\n}\n";
        }

        @Override
        public String toString() {
            return module + ": " + code.lines().findFirst().orElseThrow();
        }
    }

    static List<Question> questions() throws IOException {
        return Question.all();
    }

    @BeforeAll
    static void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-Xlint:all,-classfile,-path,-processing",
                "-Werror",
                "-d",
                classes.toString()));
        for (Question question : Question.all()) {
            Path file = classes.resolve(question.className() + ".java");
            arguments.add(Files.writeString(file, question.source()).toString());
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int result =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        assertThat(result).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void each_module_answers_five() throws IOException {
        for (Modules module : Modules.values()) {
            assertThat(Question.all())
                    .filteredOn(question -> question.module() == module)
                    .hasSize(5);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_code_runs_and_prints_something(Question question) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(question.className()).getMethod("ask").invoke(null);
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Modules.class)
    void the_words_are_explained_in_both_languages(Modules module) throws IOException {
        List<String> rows = Files.readString(module.sources().resolve("module-info.java"))
                .lines()
                .filter(line -> line.contains("<tr><td>"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows)
                .allMatch(row -> row.matches(" \\* <tr><td>[a-z ]+</td><td>[^<]*\\p{IsHan}[^<]*</td><td>.+</td></tr>"));
    }
}
