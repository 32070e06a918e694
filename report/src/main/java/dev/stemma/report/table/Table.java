package dev.stemma.report.table;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rows with fixed columns. */
public record Table<R>(List<Column<R>> columns, List<R> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only looked at
    static <R> Table<R> of(List<R> rows, Column<R>... columns) {
        return new Table<>(List.of(columns), rows);
    }

    /** {@return the rows that have one of some values, as they stand in CSV, in a column; all rows if no value is given} */
    public Table<R> where(String column, Collection<?> values) {
        Column<R> wanted = columns.stream()
                .filter(each -> each.names().contains(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no column '" + column + "'"));
        Set<String> texts = values.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        return values.isEmpty()
                ? this
                : new Table<>(
                        columns,
                        rows.stream()
                                .filter(row -> texts.contains(
                                        wanted.fields().apply(row).get(0)))
                                .toList());
    }
}
