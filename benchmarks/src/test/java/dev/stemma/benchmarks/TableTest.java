package dev.stemma.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.benchmarks.process.Child;
import dev.stemma.benchmarks.process.Cold;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is measured runs, and all peers answer alike; what the figures are is nothing a test could say. */
class TableTest {

    @TempDir
    Path folder;

    @Test
    void every_benchmark_runs() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new Table(Scale.SMOKE, folder, folder, new PrintStream(out, true, StandardCharsets.UTF_8))
                .print(List.of("load", "heap", "first", "questions", "stream", "facts"));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .hasSize(1 + 4 + 1 + 8 + 3 + 1)
                .allMatch(row -> row.contains("reached") || row.contains("falls short") || row.contains("no mark"));
    }

    @Test
    void the_cold_starts_run() throws Exception {
        assertThat(Child.run(List.of(), Cold.Empty.class).output()).isEmpty();
        assertThat(Child.run(List.of(), Cold.class, "load").number()).isPositive();
        assertThat(Child.run(List.of(), Cold.class, "tokens", "gpt/index.json").number())
                .isPositive();
    }
}
