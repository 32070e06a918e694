package dev.stemma.report.table;

import dev.stemma.model.id.Named;
import dev.stemma.report.json.OwnFile;

/** The schema of the rows of a table, as JSON lines have them. */
public enum TableSchema implements Named {
    CLAIMS,
    COVERAGE,
    FACT_CHECK,
    FIGURES,
    PROBLEMS,
    RESULTS;

    /** {@return the schema, a document in JSON Schema 2020-12} */
    public String text() {
        return OwnFile.text(TableSchema.class, id() + ".schema.json");
    }
}
