package dev.stemma.report.table;

import dev.stemma.corpus.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The problems and warnings of a corpus as a table: {@code file}, {@code line}, {@code column}, {@code pointer},
 * {@code severity}, {@code rule}, {@code message}, {@code remedy}.
 *
 * @since 0.1.0
 */
public final class ProblemTable {

    private static final List<Column<Problem>> COLUMNS = List.of(
            Column.text("file", Problem::file),
            Column.optionalNumber("line", problem -> boxed(problem.line())),
            Column.optionalNumber("column", problem -> boxed(problem.column())),
            Column.text("pointer", Problem::pointer),
            Column.text("severity", Problem::severity),
            Column.text("rule", Problem::rule),
            Column.text("message", Problem::message),
            Column.text("remedy", Problem::remedy));

    private ProblemTable() {}

    /**
     * {@return problems as a table, in the same order}
     *
     * @param problems the problems
     */
    public static Table<Problem> of(List<Problem> problems) {
        return new Table<>(COLUMNS, problems);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
