package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.Optional;

/**
 * The table {@code results}: one row for each benchmark result.
 *
 * <p>Columns: {@code model}, {@code benchmark}, {@code metric}, {@code setting}, {@code shots}, {@code split},
 * {@code score}, {@code source}, {@code locator}. The score has the digits of the source.
 */
public final class ResultTable {

    private static final List<Column<BenchmarkResult>> COLUMNS = List.of(
            Column.text("model", BenchmarkResult::model),
            Column.text("benchmark", BenchmarkResult::benchmark),
            Column.text("metric", BenchmarkResult::metric),
            Column.text("setting", BenchmarkResult::setting),
            Column.optionalNumber("shots", BenchmarkResult::shots),
            Column.optionalText("split", BenchmarkResult::split),
            Column.mixed(
                    "score",
                    result -> Optional.of(result.score()),
                    result -> result.score().isNumber()),
            Column.text("source", BenchmarkResult::source),
            Column.text("locator", result -> result.locator().in(Language.ENGLISH)),
            // Behind the columns that were fixed first, so that readers by position go on working.
            Column.optionalText("variant", BenchmarkResult::variant),
            Column.optionalText("printing", BenchmarkResult::printing));

    private ResultTable() {}

    /** {@return the benchmark results of a corpus, in its order} */
    public static Table<BenchmarkResult> of(Corpus corpus) {
        return new Table<>(COLUMNS, corpus.results());
    }
}
