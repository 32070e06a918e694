package dev.stemma.report.document;

import java.util.List;

/**
 * A table with a header.
 *
 * @param columns the columns
 * @param rows the rows, each with a cell for each column
 * @since 0.1.0
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
     * @param header its heading
     * @param isNumeric whether it holds numbers, which stand at the right
     * @since 0.1.0
     */
    public record Column(String header, boolean isNumeric) {}
}
