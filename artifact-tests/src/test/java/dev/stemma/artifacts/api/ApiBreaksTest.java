package dev.stemma.artifacts.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deliberate breaks of a small API are found, and what is no break is let through. */
class ApiBreaksTest {

    private static final Map<String, String> API = Map.of(
            "api.Size",
                    "package api; public record Size(int width) { public static Size of(int w) { return new Size(w); } }",
            "api.Colour", "package api; public enum Colour { RED, GREEN }",
            "api.Shape",
                    "package api; public interface Shape { int edges(); interface Inner {} final class Builder {} }",
            "api.Visitor", "package api; public interface Visitor { void visit(Shape shape); }",
            "inside.Helper", "package inside; public class Helper { public void help() {} }");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api.Size    | public static Size of  | static Size of             | api.Size#of(int): METHOD_LESS_ACCESSIBLE
            api.Size    | Size of(int w)         | Size of(long w)            | api.Size#of(int): METHOD_REMOVED
            api.Size    | Size(int width) {      | Size(int width, int h) {   | api.Size#Size(int): CONSTRUCTOR_REMOVED
            api.Colour  | RED, GREEN             | RED                        | api.Colour#GREEN: FIELD_REMOVED
            api.Shape   | int edges()            | long edges()               | api.Shape#edges(): METHOD_RETURN_TYPE_CHANGED
            api.Shape   | public interface Shape | interface Shape            | api.Shape: CLASS_LESS_ACCESSIBLE
            api.Visitor | { void                 | { void leave(); void       | api.Visitor#leave(): METHOD_ADDED_TO_INTERFACE
            """)
    void a_deliberate_break_is_found(String type, String before, String after, String expected) throws IOException {
        String changed = API.get(type)
                .replace(before, after)
                .replace("new Size(w)", after.contains("int h") ? "new Size(w, 1)" : "new Size((int) w)");

        assertThat(breaks(type, changed)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api.Size      | int width) {  | int width) { public int twice() { return 2 * width; }
            api.Colour    | RED, GREEN    | RED, GREEN, BLUE
            api.Shape     | int edges();  | int edges(); int corners();
            api.Visitor   | { void        | { default void leave() {} void
            inside.Helper | void help() { | void assist() {
            """)
    void what_only_adds_and_what_is_inside_is_no_break(String type, String before, String after) throws IOException {
        String changed = API.get(type).replace(before, after);

        assertThat(changed).isNotEqualTo(API.get(type));
        assertThat(breaks(type, changed)).isEmpty();
    }

    @Test
    void an_accepted_break_is_let_through_and_no_other() throws IOException {
        Path accepted =
                Files.writeString(folder.resolve("accepted.txt"), "# decided upon\napi.Colour\napi.Size#of(int)\n");
        List<String> breaks = List.of(
                "api.Colour#GREEN: FIELD_REMOVED",
                "api.Size#of(int): METHOD_REMOVED",
                "api.Size#of(long): METHOD_REMOVED",
                "api.Shape: CLASS_REMOVED");

        assertThat(ApiBreaks.without(accepted, breaks))
                .containsExactly("api.Size#of(long): METHOD_REMOVED", "api.Shape: CLASS_REMOVED");
    }

    private List<String> breaks(String changedType, String source) throws IOException {
        Map<String, String> changed = new TreeMap<>(API);
        changed.put(changedType, source);
        return ApiBreaks.between(jar("older", API), jar("newer", changed), List.of("api"));
    }

    private Path jar(String name, Map<String, String> sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(name));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file =
                    folder.resolve(name + "-sources").resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();

        Path jar = folder.resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }
}
