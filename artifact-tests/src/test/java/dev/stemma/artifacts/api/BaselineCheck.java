package dev.stemma.artifacts.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing breaks that was released: run by {@code mvn verify -Dapi.baseline=0.1.0}, which fetches the jars of that release. */
class BaselineCheck {

    private static final Path BASELINE = Path.of("target/api-baseline");

    static List<Path> released() throws IOException {
        try (Stream<Path> files = Files.list(BASELINE)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void only_accepted_breaks_since_the_baseline(Path released) throws IOException {
        ModuleDescriptor module =
                ModuleFinder.of(released).findAll().iterator().next().descriptor();
        List<String> packages = module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList();
        String folder = module.name().substring("dev.stemma.".length());
        List<String> breaks = ApiBreaks.between(released, currentJar(folder), packages);

        assertThat(ApiBreaks.without(Path.of("../build-support/api/accepted-breaks.txt"), breaks))
                .as(
                        "breaks of %s: keep what was there, or decide upon the break in build-support/api/accepted-breaks.txt",
                        released)
                .isEmpty();
    }

    private static Path currentJar(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", folder, "target"))) {
            return files.filter(
                            file -> file.getFileName().toString().matches("stemma-[a-z]+-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
