package dev.stemma.example.epoch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.stemma.analysis.law.Interval;
import dev.stemma.analysis.scaling.DecimalYear;
import dev.stemma.analysis.scaling.GrowthFit;
import dev.stemma.analysis.scaling.GrowthOptions;
import dev.stemma.analysis.scaling.GrowthPoint;
import dev.stemma.analysis.scaling.LeastSquaresGrowth;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stemma's fits beside those that were made of the same table with scipy; runs where that table is. */
@EnabledIfSystemProperty(
        named = "epoch.data",
        matches = ".+",
        disabledReason = "the table is not part of the project; see data/README.md")
class ReferenceFitsTest {

    private static final Path DATA = Path.of(System.getProperty("epoch.data", ""));
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
            check.interval("t90", fit.factorInterval());
            check.interval("t95", line.factorInterval(0.95));
            check.slopes("z90", line.normalInterval(0.90));
            check.number("doubling_months", line.doublingMonths().orElseThrow());
            check.number("theil_sen_growth", fit.theilSen().orElseThrow().factor());
            check.interval(
                    "theil_sen_95",
                    fit.theilSen().orElseThrow().factorInterval().orElseThrow());
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

        void slopes(String columns, Interval actual) {
            interval(columns, new Interval(actual.level(), Math.pow(10, actual.low()), Math.pow(10, actual.high())));
        }

        void interval(String columns, Interval actual) {
            number(columns + "_lo", actual.low());
            number(columns + "_hi", actual.high());
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
}
