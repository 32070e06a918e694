package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.corpus.problem.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** An input, and the problem that has to be among those reported. */
record Hostile(String name, Recipe recipe, ReadLimits limits, Rule rule, String file, String pointer, String message) {

    static final String SOURCES = "sources.json";
    static final ReadLimits SMALL = ReadLimits.standard()
            .with(Limit.FILE_BYTES, 20_000)
            .with(Limit.TOTAL_BYTES, 50_000)
            .with(Limit.FILES, 20)
            .with(Limit.VALUES, 5_000);

    /** Makes an input below a folder and returns what a reader is pointed at. */
    @FunctionalInterface
    interface Recipe {
        Path prepare(Path temp) throws IOException;
    }

    static Hostile hostile(String name, Recipe recipe, Rule rule, String file, String pointer, String message) {
        return new Hostile(name, recipe, ReadLimits.standard(), rule, file, pointer, message);
    }

    static Hostile limited(String name, Recipe recipe, String file, String pointer, String message) {
        return new Hostile(name, recipe, SMALL, Rule.READ_LIMIT, file, pointer, message);
    }

    static Recipe sources(String text) {
        return bytes(SOURCES, text.getBytes(StandardCharsets.UTF_8));
    }

    static Recipe bytes(String file, byte[] bytes) {
        return temp -> {
            Path folder = SmallCorpus.copyTo(temp);
            Files.write(folder.resolve(file), bytes);
            return folder;
        };
    }

    static Recipe edited(String file, String text, String replacement) {
        return temp -> {
            Path folder = SmallCorpus.copyTo(temp);
            String before = Files.readString(folder.resolve(file));
            assertThat(before).as(Objects.toString(file)).contains(text);
            Files.writeString(folder.resolve(file), before.replace(text, replacement));
            return folder;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
