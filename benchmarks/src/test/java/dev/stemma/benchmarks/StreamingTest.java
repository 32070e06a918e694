package dev.stemma.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamingTest {

    @Test
    void each_way_of_reading_sums_up_the_same(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Streaming.run("64m", List.of(10), folder, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(2))
                .hasSize(2)
                .allMatch(line -> line.endsWith("10 papers, 10 models, 0 results, 400 claims"));
        assertThat(folder).isEmptyDirectory();
    }
}
