package dev.stemma.report.document;

import java.util.List;

/** A table with a header; each row has a cell for each column. */
public record Grid(List<Column> columns, List<List<String>> rows) {

    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("row is " + row + ", expected " + columns.size() + " cells");
            }
        }
    }

    /** A column; numbers stand at the right. */
    public record Column(String header, boolean isNumeric) {}
}
