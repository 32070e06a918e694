package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.paper.TrainingDataSet;
import dev.stemma.model.source.Citation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What papers list of themselves: the parts of their training data, their dates, their sections. */
final class PaperTables {

    /** A paper and one thing that it lists. */
    private record Of<T>(PaperId paper, T part) {}

    private PaperTables() {}

    /** Puts each table under its name. */
    static void addTo(Map<String, Table<?>> tables, Corpus corpus) {
        List<Of<TrainingDataSet>> data = rows(corpus, Paper::trainingData);
        tables.put(
                "training-data",
                Table.of(
                        data,
                        Column.text("paper", Of::paper),
                        Column.text("name", row -> row.part().name()),
                        Column.number("tokens", row -> row.part().tokens()),
                        Column.number("weight", row -> row.part().weight()),
                        Column.number("epochs", row -> row.part().epochs()),
                        Column.number("bytes", row -> row.part().bytes()),
                        Column.citation(row ->
                                new Citation(row.part().source(), row.part().locator())),
                        Column.localized("note", corpus, data, row -> row.part().note())));
        List<Of<PaperDate>> dates = rows(corpus, Paper::dates);
        tables.put(
                "dates",
                Table.of(
                        dates,
                        Column.text("paper", Of::paper),
                        Column.text("kind", row -> row.part().kind()),
                        Column.text("date", row -> row.part().date()),
                        Column.citation(row -> row.part().citation()),
                        Column.localized(
                                "note", corpus, dates, row -> row.part().note())));
        tables.put(
                "sections",
                Table.of(
                        rows(corpus, Paper::sections),
                        Column.text("paper", Of::paper),
                        Column.text("section", row -> row.part().id()),
                        Column.text("parent", row -> row.part().parent()),
                        Column.text("title", row -> row.part().title()),
                        Column.text("source", row -> row.part().source()),
                        Column.number("page", row -> row.part().page())));
    }

    private static <T> List<Of<T>> rows(Corpus corpus, Function<Paper, List<T>> parts) {
        return corpus.papers().stream()
                .flatMap(paper -> parts.apply(paper).stream().map(part -> new Of<>(paper.id(), part)))
                .toList();
    }
}
