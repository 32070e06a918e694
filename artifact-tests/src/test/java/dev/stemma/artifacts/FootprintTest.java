package dev.stemma.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stemma weighs what docs/footprint.md says. */
class FootprintTest {

    private static final Path PAGE = Path.of("../docs/footprint.md");

    /** A bound more than this many times the size is no bound. */
    private static final double SLACK = 1.35;

    @ParameterizedTest
    @EnumSource(Modules.class)
    void a_jar_is_no_larger_than_its_bound(Modules module) throws IOException {
        double bound = Double.parseDouble(row("`" + module.artifact() + "`").get(1));

        assertThat(kilobytes(module.jar())).isBetween(bound / SLACK, bound);
    }

    @ParameterizedTest
    @EnumSource(Modules.class)
    void an_artifact_brings_along_what_the_page_lists(Modules module) throws IOException {
        List<String> listed = List.of(row("`" + module.artifact() + "`").get(2).split(", ", -1));

        assertThat(dependencies(module)).containsExactlyElementsOf(listed);
    }

    /** Every script by others in the jar, with the version that the build took or the file states. */
    @Test
    void the_bill_of_materials_names_the_scripts_of_the_page_with_version_and_licence() throws IOException {
        List<String> shipped = new ArrayList<>();
        try (ZipFile jar = new ZipFile(Modules.REPORT.jar().toFile())) {
            Pattern script = Pattern.compile(".*/page/lib/([^/]+)/[^/]+\\.js");
            jar.stream()
                    .map(entry -> script.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .forEach(path -> shipped.add(
                            path.group(1) + "/" + Path.of(path.group()).getFileName()));
        }
        List<String> named = new ArrayList<>();
        List<String> scripts = new ArrayList<>();
        JsonNode bom =
                JsonMapper.shared().readTree(Modules.REPORT.billOfMaterials().toFile());
        for (JsonNode component : bom.get("components")) {
            if (component.get("purl").stringValue().startsWith("pkg:npm/")) {
                String name = component.get("name").stringValue().replaceFirst(".*/", "");
                String licence = component.at("/licenses/0/license/id").stringValue();
                scripts.add(name + " " + component.get("version").stringValue() + " " + licence);
                component
                        .get("components")
                        .forEach(file -> named.add(name + "/" + file.get("name").stringValue()));
            }
        }

        assertThat(shipped).hasSizeGreaterThanOrEqualTo(5);
        assertThat(named).containsExactlyInAnyOrderElementsOf(shipped);
        assertThat(scripts)
                .containsExactlyInAnyOrder(
                        "d3 " + taken("d3") + " ISC",
                        "preact " + taken("preact") + " MIT",
                        "htm " + taken("htm") + " Apache-2.0",
                        "plot 0.6.17 ISC",
                        "dagre 1.1.4 MIT");
    }

    /** The version that the build unpacks. */
    private static String taken(String script) throws IOException {
        return Files.readString(Path.of("../parent/pom.xml")).split("</?version\\." + script + ">", -1)[1];
    }

    @ParameterizedTest
    @EnumSource(Modules.class)
    void all_jars_together_are_no_larger_than_their_bound(Modules module) throws IOException {
        double bound = Double.parseDouble(row("`" + module.artifact() + "`").get(3));
        double size = kilobytes(module.jar());
        for (String dependency : dependencies(module)) {
            size += kilobytes(jar(dependency));
        }

        assertThat(size).isBetween(bound / SLACK, bound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GptCorpus.load()", "Facts.of(GptCorpus.load())"})
    void a_fresh_jvm_spends_no_more_processor_time_than_the_page_says(String program) throws Exception {
        double bound = Double.parseDouble(row("`" + program + "`").get(1));

        assertThat(secondsOf(program)).isBetween(0.05, bound);
    }

    @Test
    void the_page_says_nothing_else() throws IOException {
        assertThat(rows()).hasSize(Modules.values().length + 2);
    }

    private static double secondsOf(String program) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        program)
                .redirectError(Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return Double.parseDouble(printed.strip());
    }

    /** The cells of the row that has the text in its first cell. */
    private static List<String> row(String text) throws IOException {
        return rows().stream()
                .filter(row -> row.get(0).endsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(PAGE + " has no row for " + text));
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> Stream.of(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<String> dependencies(Modules module) {
        JsonNode components =
                JsonMapper.shared().readTree(module.billOfMaterials().toFile()).get("components");
        List<String> names = new ArrayList<>();
        components.forEach(component -> {
            if (component.get("purl").stringValue().startsWith("pkg:maven/")) {
                names.add(component.get("name").stringValue());
            }
        });
        return names.stream().sorted().toList();
    }

    private static Path jar(String artifact) throws IOException {
        for (Modules module : Modules.values()) {
            if (module.artifact().equals(artifact)) {
                return module.jar();
            }
        }
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches(artifact + "-\\d.*\\.jar"))
                .findFirst()
                .orElseThrow();
    }

    private static double kilobytes(Path file) throws IOException {
        return Files.size(file) / 1000.0;
    }
}
