package dev.stemma.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GraalVM's native-image is told of everything that it cannot see: resources by name, and what a mapper or picocli reflects on. */
class ReachabilityTest {

    private static final String FOLDER = "META-INF/native-image/";

    @ParameterizedTest
    @EnumSource(Modules.class)
    void every_resource_is_covered(Modules module) throws IOException {
        List<String> resources = entries(module).stream()
                .filter(entry -> entry.startsWith("dev/") && !entry.endsWith(".class") && !entry.endsWith("/"))
                .toList();
        List<String> globs = resources.isEmpty() ? List.of() : globs(module);

        assertThat(resources).allMatch(resource -> matches(globs, resource));
    }

    /** In the place of GraalVM's tracing agent: a program is run and watched, and what it used was listed. */
    @Test
    void what_a_program_used_is_listed() throws Exception {
        ReflectionTrace trace = ReflectionTrace.of(TracedProgram.class);

        assertThat(trace.types())
                .contains(
                        "dev.stemma.model.claim.ImmutableClaim$Builder",
                        "dev.stemma.model.figure.Withheld",
                        "dev.stemma.corpus.codec.Index",
                        "dev.stemma.report.command.RenderCommand")
                .isSubsetOf(listedTypes());
        List<String> globs = new ArrayList<>(globs(Modules.CORPUS));
        globs.addAll(globs(Modules.REPORT));
        assertThat(trace.resources())
                .contains("dev/stemma/corpus/gpt.compiled", "dev/stemma/report/page/lib/d3/d3.min.js")
                .allMatch(resource -> matches(globs, resource));
    }

    @Test
    void every_type_of_the_model_may_be_reflected_on() throws IOException {
        List<String> listed = new ArrayList<>();
        read(Modules.MODEL, "dev.stemma/stemma-model/reachability-metadata.json")
                .get("reflection")
                .forEach(type -> {
                    assertThat(type.get("condition").get("typeReached")).isEqualTo(type.get("type"));
                    listed.add(type.get("type").stringValue());
                });
        List<String> types = entries(Modules.MODEL).stream()
                .filter(entry -> entry.endsWith(".class"))
                .map(entry ->
                        entry.substring(0, entry.length() - ".class".length()).replace('/', '.'))
                .filter(name -> Modules.MODEL
                        .exportedPackages()
                        .contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                // Neither package-info nor classes without a name.
                .filter(name -> !name.endsWith(".package-info") && !name.matches(".*\\$\\d+.*"))
                .sorted()
                .toList();

        assertThat(types).isNotEmpty();
        assertThat(listed)
                .as("%s of the model lists its types: add the missing ones", "reachability-metadata.json")
                .containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void picocli_lists_every_command() throws IOException {
        String listed = read(Modules.REPORT, "picocli-generated/dev.stemma/stemma-report/reflect-config.json")
                .toString();
        List<String> commands = entries(Modules.REPORT).stream()
                .filter(entry -> entry.matches("dev/stemma/report/command/\\w+Command\\.class"))
                .map(entry ->
                        entry.substring(0, entry.length() - ".class".length()).replace('/', '.'))
                .toList();

        assertThat(commands).hasSizeGreaterThan(5);
        assertThat(commands).allSatisfy(command -> assertThat(listed).contains("\"" + command + "\""));
    }

    private static Set<String> listedTypes() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (Modules module : List.of(Modules.MODEL, Modules.CORPUS)) {
            read(module, "dev.stemma/" + module.artifact() + "/reachability-metadata.json")
                    .get("reflection")
                    .forEach(type -> listed.add(type.get("type").stringValue()));
        }
        read(Modules.REPORT, "picocli-generated/dev.stemma/stemma-report/reflect-config.json")
                .forEach(type -> listed.add(type.get("name").stringValue()));
        return listed;
    }

    private static List<String> globs(Modules module) throws IOException {
        List<String> globs = new ArrayList<>();
        read(module, "dev.stemma/" + module.artifact() + "/reachability-metadata.json")
                .get("resources")
                .forEach(resource -> globs.add(resource.get("glob").stringValue()));
        return globs;
    }

    private static boolean matches(List<String> globs, String resource) {
        return globs.stream()
                .anyMatch(glob ->
                        FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(resource)));
    }

    private static JsonNode read(Modules module, String file) throws IOException {
        try (ZipFile jar = new ZipFile(module.jar().toFile())) {
            ZipEntry entry = jar.getEntry(FOLDER + file);
            assertThat(entry).as(FOLDER + file).isNotNull();
            return JsonMapper.shared().readTree(jar.getInputStream(entry));
        }
    }

    private static List<String> entries(Modules module) throws IOException {
        try (ZipFile jar = new ZipFile(module.jar().toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
