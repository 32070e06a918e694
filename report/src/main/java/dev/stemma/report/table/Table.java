package dev.stemma.report.table;

import java.util.List;

/**
 * Rows with fixed columns.
 *
 * @param <R> what the rows are made from
 * @param columns the columns in order
 * @param rows the rows in order
 */
public record Table<R>(List<Column<R>> columns, List<R> rows) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
