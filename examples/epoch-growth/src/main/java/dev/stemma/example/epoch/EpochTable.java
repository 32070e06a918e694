package dev.stemma.example.epoch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.stemma.analysis.scaling.GrowthPoint;
import dev.stemma.model.source.PartialDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Epoch AI's table of notable models, or any CSV file with the same columns. */
final class EpochTable {

    /** The column with the operations that went into training. */
    static final String TRAINING_COMPUTE = "Training compute (FLOP)";

    /** The column with the number of parameters. */
    static final String PARAMETERS = "Parameters";

    private final List<NamedCsvRecord> rows;

    private EpochTable(List<NamedCsvRecord> rows) {
        this.rows = rows;
    }

    /** Reads a file in UTF-8, with or without a byte order mark; line breaks within quotes belong to their cell. */
    static EpochTable read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return new EpochTable(reader.stream().toList());
        }
    }

    /**
     * Returns the values of a column that can be fitted: those above zero of models with a date.
     *
     * @param column the column's name
     * @param since the first date that counts
     * @param domain what the model's list of domains must contain; empty for any
     * @throws IllegalArgumentException if a date or a number cannot be read
     */
    List<GrowthPoint> points(String column, LocalDate since, String domain) {
        return rows.stream()
                .filter(row -> row.getField("Domain").contains(domain))
                .flatMap(row -> point(row, column, since).stream())
                .toList();
    }

    private static Optional<GrowthPoint> point(NamedCsvRecord row, String column, LocalDate since) {
        String date = row.getField("Publication date").strip();
        String number = row.getField(column).strip();
        if (date.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        try {
            PartialDate published = PartialDate.of(date);
            // Reads 1.8e12, 1800000000000.0 and 1800000000000 alike.
            BigDecimal value = new BigDecimal(number);
            return published.earliest().isBefore(since) || value.signum() <= 0
                    ? Optional.empty()
                    : Optional.of(GrowthPoint.of(published, value.doubleValue(), row.getField("Model")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Line " + row.getStartingLineNumber() + ", '" + row.getField("Model") + "': cannot read date '"
                            + date + "' or " + column + " '" + number + "'",
                    e);
        }
    }
}
