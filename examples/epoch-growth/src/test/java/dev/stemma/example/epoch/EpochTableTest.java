package dev.stemma.example.epoch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.analysis.scaling.GrowthFit;
import dev.stemma.analysis.scaling.GrowthPoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpochTableTest {

    private static final Path INVENTED = Path.of("data", "invented-models.csv");

    @Test
    void the_traps_of_such_tables_are_known(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(
                file,
                "\uFEFFModel,Domain,Publication date,Parameters,Notes\r\n"
                        + "Exponent,Language,2019-02-14,1.8e12,\"two\r\nlines, a comma and a \"\"quote\"\"\"\r\n"
                        + "Decimal,\"Language,Vision\",2019-02-15, 1800000000000.0 ,\r\n"
                        + "Integer,Vision,2019-02,238000000000,\r\n"
                        + "Undated,Language,,5,\r\n"
                        + "Valueless,Language,2019-02-14,,\r\n"
                        + "Zero,Language,2019-02-14,0.0,\r\n"
                        + "Early,Language,2018-12-31,5,\r\n",
                StandardCharsets.UTF_8);
        EpochTable table = EpochTable.read(file);
        LocalDate since = LocalDate.of(2019, 1, 1);

        assertThat(table.points("Parameters", since, ""))
                .containsExactly(
                        new GrowthPoint(LocalDate.of(2019, 2, 14), 1.8e12, "Exponent"),
                        new GrowthPoint(LocalDate.of(2019, 2, 15), 1.8e12, "Decimal"),
                        new GrowthPoint(LocalDate.of(2019, 2, 14), 2.38e11, "Integer"));
        assertThat(table.points("Parameters", since, "Language"))
                .extracting(GrowthPoint::label)
                .containsExactly("Exponent", "Decimal");
    }

    @Test
    void what_cannot_be_read_is_an_error_with_line_and_model(@TempDir Path folder) throws IOException {
        for (String cells : List.of("2019-13-01,5", "2019-01-01,about five")) {
            Path file = folder.resolve("table.csv");
            Files.write(file, List.of("Model,Domain,Publication date,Parameters", "Odd,Language," + cells));
            EpochTable table = EpochTable.read(file);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.points("Parameters", LocalDate.MIN, ""))
                    .withMessageContainingAll("Line 2", "'Odd'", cells.split(",")[0], cells.split(",")[1]);
        }
    }

    @Test
    void growth_a_year_is_printed_with_its_interval() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EpochGrowth.print(EpochTable.read(INVENTED), new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .contains("Training compute (FLOP) of notable models since 2010-01-01")
                .anyMatch(line -> line.startsWith("All domains: Growth over 23 points, 2010.0"))
                .anyMatch(line -> line.startsWith("Language: Growth over 12 points, "))
                .anyMatch(line -> line.startsWith("23 个点（2010.0"));
    }

    @Test
    void the_fit_is_the_same_in_parallel_and_in_any_order() throws IOException {
        List<GrowthPoint> points =
                EpochTable.read(INVENTED).points(EpochTable.TRAINING_COMPUTE, LocalDate.of(2010, 1, 1), "");
        Stream<GrowthPoint> unordered = points.parallelStream().unordered();

        assertThat(GrowthFit.of(unordered.toList())).isEqualTo(GrowthFit.of(points));
    }
}
