package dev.stemma.report.table;

import dev.stemma.report.json.OwnFile;

/** The schema of the rows of a table, as JSON lines have them. */
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

    /** {@return the schema, a document in JSON Schema 2020-12} */
    public String text() {
        return OwnFile.text(TableSchema.class, file);
    }
}
