package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.report.command.StemmaCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial, followed to the letter: its files are written, its commands run, and what they print is compared. */
class TutorialTest {

    private static final Pattern BLOCK = Pattern.compile("(?:In `([^`]+)`:\n\n)?```(\\w*)\n(.*?)\n```", Pattern.DOTALL);
    private static final Path PAGE = Path.of("..", "docs", "tutorial.md");

    @TempDir
    Path folder;

    @Test
    void it_works_as_it_is_written() throws IOException {
        List<String> ran = new ArrayList<>();
        String printed = "";
        Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
        while (blocks.find()) {
            String text = blocks.group(3);
            switch (blocks.group(2)) {
                case "sh" -> {
                    printed = run(text.lines().toList());
                    ran.addAll(text.lines().toList());
                }
                case "json" -> write(blocks.group(1), text);
                case "diff" -> change(text.lines().toList());
                default -> assertPrinted(printed, text);
            }
        }

        assertThat(ran).hasSizeGreaterThan(6);
    }

    private String run(List<String> commands) throws IOException {
        StringWriter out = new StringWriter();
        for (String command : commands) {
            assertThat(command).startsWith("stemma ");
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.remove(0);
            words.replaceAll(word -> word.matches("willow|both\\.json") && words.indexOf(word) > 0
                    ? folder.resolve(word).toString()
                    : word);
            if (words.get(0).equals("init")) {
                words.set(1, "willow"); // the id, not the folder
            }
            StemmaCommand.run(new PrintWriter(out), new PrintWriter(out), words.toArray(String[]::new));
            if (words.get(0).equals("init")) {
                forgetTheExample();
            }
        }
        return out.toString().replace(folder + "/", "").strip();
    }

    private void forgetTheExample() throws IOException {
        for (String part : List.of("papers", "models", "claims")) {
            Files.delete(folder.resolve("willow").resolve(part).resolve("first.json"));
        }
    }

    private void write(String file, String text) throws IOException {
        assertThat(file).as("the file of a block of JSON").startsWith("willow/");
        Files.writeString(folder.resolve(file), text + "\n");
    }

    private void change(List<String> lines) throws IOException {
        Path file = folder.resolve(lines.get(0));
        String before = marked(lines, "-");
        String text = Files.readString(file);
        assertThat(text).containsOnlyOnce(before);
        Files.writeString(file, text.replace(before, marked(lines, "+")));
    }

    private static String marked(List<String> lines, String mark) {
        return String.join(
                "\n",
                lines.stream()
                        .filter(line -> line.startsWith(mark))
                        .map(line -> line.substring(1))
                        .toList());
    }

    private static void assertPrinted(String printed, String shown) {
        if (shown.endsWith("\n...")) {
            assertThat(printed).startsWith(shown.substring(0, shown.length() - "\n...".length()));
        } else {
            assertThat(printed).isEqualTo(shown);
        }
    }
}
