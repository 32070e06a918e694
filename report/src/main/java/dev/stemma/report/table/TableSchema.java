package dev.stemma.report.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The schema of the rows of a table, as JSON lines have them.
 *
 * @since 0.1.0
 */
public enum TableSchema {
    /** Of {@link ClaimTable}. */
    CLAIMS("claims"),
    /** Of {@link CoverageTable}. */
    COVERAGE("coverage"),
    /** Of {@link FactCheckTable}. */
    FACT_CHECK("fact-check"),
    /** Of {@link FigureTable}. */
    FIGURES("figures"),
    /** Of {@link ProblemTable}. */
    PROBLEMS("problems"),
    /** Of {@link ResultTable}. */
    RESULTS("results");

    private final String file;

    TableSchema(String table) {
        this.file = table + ".schema.json";
    }

    /**
     * Returns the schema.
     *
     * @return a document in JSON Schema 2020-12
     */
    public String text() {
        try (InputStream in = Objects.requireNonNull(TableSchema.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " of Stemma's own jar", e);
        }
    }
}
