package dev.stemma.report.document;

import java.util.List;

/**
 * A table with a header.
 *
 * @param rows the rows, each with a cell for each column
 */
public record Grid(List<Column> columns, List<List<String>> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("row is " + row + ", expected " + columns.size() + " cells");
            }
        }
    }

    /**
     * A column.
     *
     * @param isNumeric whether it holds numbers, which stand at the right
     */
    public record Column(String header, boolean isNumeric) {}
}
