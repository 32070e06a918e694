package dev.stemma.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.stemma.model.id.Named;
import dev.stemma.report.document.Grid;
import dev.stemma.report.document.TextDocument;
import dev.stemma.report.json.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A form in which tables are written. */
public enum TableFormat implements Named {
    /** One JSON object a line; every object has all columns, and {@code null} stands for nothing. */
    JSONL {
        @Override
        public <R> void write(Table<R> table, Writer out) throws IOException {
            for (R row : table.rows()) {
                out.write(JsonWriter.compact(json -> Column.writeObject(table.columns(), row, json)));
                out.write('\n');
            }
        }
    },
    /** RFC 4180 with a header, except that lines end with a line feed; an empty field stands for nothing. */
    CSV {
        @Override
        public <R> void write(Table<R> table, Writer out) throws IOException {
            writeCsv(table, LineDelimiter.LF, UnaryOperator.identity(), out);
        }
    },
    /**
     * The same for spreadsheets: a byte order mark, lines that end as RFC 4180 has it, and an apostrophe before what a
     * spreadsheet would take for a formula. Numbers are as they are.
     */
    EXCEL {
        @Override
        public <R> void write(Table<R> table, Writer out) throws IOException {
            out.write('\uFEFF');
            writeCsv(table, LineDelimiter.CRLF, TableFormat::defused, out);
        }
    },
    /** Aligned columns, without those in which nothing stands; for people, and nothing to parse. */
    TEXT {
        @Override
        public <R> void write(Table<R> table, Writer out) throws IOException {
            List<String> names = fields(table, Column::names, UnaryOperator.identity());
            List<List<String>> rows = table.rows().stream()
                    .map(row -> fields(table, column -> column.fields().apply(row), UnaryOperator.identity()))
                    .toList();
            int[] shown = IntStream.range(0, names.size())
                    .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                    .limit(MOST_COLUMNS)
                    .toArray();
            TextDocument text = new TextDocument();
            text.grid(new Grid(
                    IntStream.of(shown)
                            .mapToObj(i -> new Grid.Column(names.get(i), false))
                            .toList(),
                    rows.stream()
                            .map(row -> IntStream.of(shown).mapToObj(row::get).toList())
                            .toList()));
            out.write(text.toString());
        }
    };

    /** A terminal shows no more side by side; the fixed columns stand first. */
    private static final int MOST_COLUMNS = 9;

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private static <R> void writeCsv(Table<R> table, LineDelimiter end, UnaryOperator<String> field, Writer out)
            throws IOException {
        // Not closed: that would close what belongs to the caller.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(end).build(out);
        csv.writeRecord(fields(table, Column::names, field));
        for (R row : table.rows()) {
            csv.writeRecord(fields(table, column -> column.fields().apply(row), field));
        }
        csv.flush();
    }

    private static <R> List<String> fields(
            Table<R> table, Function<Column<R>, List<String>> fields, UnaryOperator<String> field) {
        return table.columns().stream()
                .map(fields)
                .flatMap(List::stream)
                .map(field)
                .toList();
    }

    private static String defused(String field) {
        boolean isFormula =
                FORMULA.matcher(field).matches() && !NUMBER.matcher(field).matches();
        return isFormula ? "'" + field : field;
    }

    /** Writes a table; the writer stays open. */
    public abstract <R> void write(Table<R> table, Writer out) throws IOException;

    @Override
    public String toString() {
        return id();
    }
}
