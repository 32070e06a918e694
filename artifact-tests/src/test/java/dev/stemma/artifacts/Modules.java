package dev.stemma.artifacts;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The modules that are published, as this build has just made them. */
enum Modules {
    MODEL,
    CORPUS,
    ANALYSIS,
    REPORT;

    String artifact() {
        return "stemma-" + folderName();
    }

    Path folder() {
        return Path.of("..", folderName());
    }

    Path sources() {
        return folder().resolve("src/main/java");
    }

    Path classes() {
        return folder().resolve("target/classes");
    }

    Path billOfMaterials() {
        return folder().resolve("target/bom.json");
    }

    /** The jar that is published, beside which lie those of the sources and of the Javadoc. */
    Path jar() throws IOException {
        String name = artifact() + "-\\d+(\\.\\d+)*(-SNAPSHOT)?\\.jar";
        try (Stream<Path> files = Files.list(folder().resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar in " + folder() + "/target: run mvn verify"));
        }
    }

    ModuleDescriptor descriptor() {
        return ModuleFinder.of(classes())
                .find("dev.stemma." + folderName())
                .orElseThrow()
                .descriptor();
    }

    /** The packages that everybody may use, in alphabetical order. */
    List<String> exportedPackages() {
        return descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
    }

    private String folderName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
