package dev.stemma.report.table;

import dev.stemma.corpus.problem.Problem;
import java.util.List;

/** The problems and warnings of a corpus as a table; {@link TableSchema#PROBLEMS} describes the columns. */
public final class ProblemTable {

    private ProblemTable() {}

    /** {@return problems as a table, in the same order} */
    public static Table<Problem> of(List<Problem> problems) {
        return Table.of(
                problems,
                Column.text("file", Problem::file),
                Column.number("line", Problem::line),
                Column.number("column", Problem::column),
                Column.text("pointer", Problem::pointer),
                Column.text("severity", Problem::severity),
                Column.text("rule", Problem::rule),
                Column.text("message", Problem::message),
                Column.text("remedy", Problem::remedy));
    }
}
