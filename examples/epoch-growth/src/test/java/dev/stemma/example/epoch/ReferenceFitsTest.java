package dev.stemma.example.epoch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.stemma.analysis.growth.DecimalYear;
import dev.stemma.analysis.growth.GrowthFit;
import dev.stemma.analysis.growth.GrowthInterval;
import dev.stemma.analysis.growth.GrowthOptions;
import dev.stemma.analysis.growth.GrowthPoint;
import dev.stemma.analysis.growth.LeastSquaresGrowth;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stemma's fits beside those that were made of the same table with scipy. */
class ReferenceFitsTest {

    private static final Path DATA = Path.of("data");
    private static final double RELATIVE = 1e-6;

    static List<NamedCsvRecord> referenceFits() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(DATA.resolve("reference-fits.csv"))) {
            return reader.stream().toList();
        }
    }

    @Test
    void there_are_24_of_them() throws IOException {
        assertThat(referenceFits()).hasSize(24);
    }

    @ParameterizedTest
    @MethodSource("referenceFits")
    void every_number_of_every_reference_fit_is_found_again(NamedCsvRecord reference) throws IOException {
        List<GrowthPoint> points = EpochTable.read(DATA.resolve(reference.getField("file")))
                .points(
                        reference.getField("column"),
                        LocalDate.parse(reference.getField("since")),
                        reference.getField("domain_contains"));
        GrowthFit fit = GrowthFit.of(
                        points,
                        GrowthOptions.DEFAULT.withDecimalYear(convention(reference.getField("date_convention"))))
                .orElseThrow();
        LeastSquaresGrowth line = fit.leastSquares();

        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(fit.count()).as("n").isEqualTo(Long.parseLong(reference.getField("n")));
            Check check = new Check(softly, reference);
            check.number("slope_oom_per_year", line.slope());
            check.number("slope_se", line.standardError());
            check.number("intercept", line.intercept());
            check.number("r2", line.rSquared());
            check.number("growth_per_year", fit.factor());
            check.interval("t90", fit.interval());
            check.interval("t95", line.interval(0.95));
            check.interval("z90", line.normalInterval(0.90));
            check.number("doubling_months", line.doublingMonths().orElseThrow());
            check.number("theil_sen_growth", fit.theilSen().factor());
            check.interval("theil_sen_95", fit.theilSen().interval().orElseThrow());
        });
    }

    private static DecimalYear convention(String name) {
        return switch (name) {
            case "year+dayOfYear0/365.25" -> DecimalYear.DAY_OF_YEAR;
            case "OWID: y+(m-1)/12+(d-1)/365" -> DecimalYear.MONTHS_AND_DAYS;
            default -> throw new IllegalArgumentException("date_convention is '" + name + "'");
        };
    }

    private record Check(SoftAssertions softly, NamedCsvRecord reference) {

        void number(String column, double actual) {
            double expected = Double.parseDouble(reference.getField(column));
            softly.assertThat(actual).as(column).isCloseTo(expected, Offset.offset(RELATIVE * Math.abs(expected)));
        }

        void interval(String columns, GrowthInterval actual) {
            number(columns + "_lo", actual.lowFactor());
            number(columns + "_hi", actual.highFactor());
        }
    }

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
                        GrowthPoint.of(LocalDate.of(2019, 2, 14), 1.8e12, "Exponent"),
                        GrowthPoint.of(LocalDate.of(2019, 2, 15), 1.8e12, "Decimal"),
                        GrowthPoint.of(LocalDate.of(2019, 2, 14), 2.38e11, "Integer"));
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
        EpochGrowth.print(
                EpochTable.read(DATA.resolve("notable_ai_models_2025-02-24.csv")),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "Training compute (FLOP) of notable models since 2010-01-01",
                        "All domains: Growth over 397 points, 2010.16 to 2025.13: a factor of 4.58 a year"
                                + " (90 % interval 4.13 to 5.09), doubling in 5.46 months",
                        "Parameters of notable models since 2010-01-01",
                        "Language: Growth over 293 points, 2010.73 to 2025.05: a factor of 2.28 a year"
                                + " (90 % interval 2.11 to 2.47), doubling in 10.1 months",
                        "397 个点（2010.16 至 2025.13）的增长：每年 4.58 倍（90 % 区间 4.13 至 5.09），每 5.46 个月翻一番");
    }

    @Test
    void the_fit_is_the_same_in_parallel_and_in_any_order() throws IOException {
        List<GrowthPoint> points = EpochTable.read(DATA.resolve("notable_ai_models_2025-02-24.csv"))
                .points(EpochTable.TRAINING_COMPUTE, LocalDate.of(2010, 1, 1), "");
        Stream<GrowthPoint> unordered = points.parallelStream().unordered();

        assertThat(unordered.collect(GrowthFit.collector(GrowthOptions.DEFAULT)))
                .isEqualTo(GrowthFit.of(points));
    }
}
