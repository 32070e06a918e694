package dev.stemma.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A frozen corpus of two invented papers, so that edits of the shipped data never break tests of the engine. */
final class SmallCorpus {

    static final List<String> FILES = List.of(
            "index.json",
            "sources.json",
            "capabilities.json",
            "benchmarks.json",
            "systems.json",
            "papers/alpha.json",
            "papers/beta.json",
            "models/alpha.json",
            "models/beta.json",
            "claims/alpha.json",
            "claims/beta.json",
            "results/beta.json");

    private SmallCorpus() {}

    /** Copies the corpus into a folder and returns the folder. */
    static Path copyTo(Path folder) throws IOException {
        for (String file : FILES) {
            Path target = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            try (InputStream in = SmallCorpus.class.getResourceAsStream("small/" + file)) {
                Files.write(target, Objects.requireNonNull(in, file).readAllBytes());
            }
        }
        return folder;
    }
}
