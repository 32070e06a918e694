package dev.stemma.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.stemma.model.id.Named;
import dev.stemma.report.json.JsonText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * A form in which tables are written.
 *
 * @since 0.1.0
 */
public enum TableFormat implements Named {
    /** One JSON object a line; every object has all columns, and {@code null} stands for nothing. */
    JSONL("jsonl") {
        @Override
        public <R> void write(Table<R> table, Writer out) throws IOException {
            for (R row : table.rows()) {
                out.write(JsonText.compact(json -> Column.writeObject(table.columns(), row, json)));
                out.write('\n');
            }
        }
    },
    /** RFC 4180 with a header, except that lines end with a line feed; an empty field stands for nothing. */
    CSV("csv") {
        @Override
        public <R> void write(Table<R> table, Writer out) throws IOException {
            List<Column<R>> columns = table.columns().stream()
                    .flatMap(column -> column.flattened().isEmpty() ? Stream.of(column) : column.flattened().stream())
                    .toList();
            // Not closed: that would close what belongs to the caller.
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(columns.stream().map(Column::name).toList());
            for (R row : table.rows()) {
                csv.writeRecord(columns.stream()
                        .map(column -> column.cell().apply(row).csv())
                        .toList());
            }
            csv.flush();
        }
    };

    private final String id;

    TableFormat(String id) {
        this.id = id;
    }

    /**
     * Writes a table.
     *
     * @param <R> what the rows are made from
     * @param table the table
     * @param out where to; stays open
     * @throws IOException if that fails
     */
    public abstract <R> void write(Table<R> table, Writer out) throws IOException;

    @Override
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
