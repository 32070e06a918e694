package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.paper.Section;
import dev.stemma.model.paper.TrainingDataSet;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What papers list of themselves: the parts of their training data, their dates, their sections. */
final class PaperTables {

    /** A paper and one thing that it lists. */
    private record Of<T>(PaperId paper, T part) {}

    private PaperTables() {}

    /** Puts each table under its name. */
    static void addTo(Map<String, Table<?>> tables, Corpus corpus) {
        tables.put(
                "training-data",
                new Table<>(
                        List.<Column<Of<TrainingDataSet>>>of(
                                Column.text("paper", Of::paper),
                                Column.text("name", row -> row.part().name()),
                                Column.optionalNumber(
                                        "tokens", row -> row.part().tokens()),
                                Column.optionalNumber(
                                        "weight", row -> row.part().weight()),
                                Column.optionalNumber(
                                        "epochs", row -> row.part().epochs()),
                                Column.optionalNumber("bytes", row -> row.part().bytes()),
                                Column.text("source", row -> row.part().source()),
                                Column.text(
                                        "locator", row -> row.part().locator().in(Language.ENGLISH)),
                                note(corpus, Paper::trainingData, TrainingDataSet::note)),
                        rows(corpus, Paper::trainingData)));
        tables.put(
                "dates",
                new Table<>(
                        List.<Column<Of<PaperDate>>>of(
                                Column.text("paper", Of::paper),
                                Column.text("kind", row -> row.part().kind()),
                                Column.text("date", row -> row.part().date()),
                                Column.text("source", row -> row.part().source()),
                                Column.text(
                                        "locator", row -> row.part().locator().in(Language.ENGLISH)),
                                note(corpus, Paper::dates, PaperDate::note)),
                        rows(corpus, Paper::dates)));
        tables.put(
                "sections",
                new Table<>(
                        List.<Column<Of<Section>>>of(
                                Column.text("paper", Of::paper),
                                Column.text("section", row -> row.part().id()),
                                Column.optionalText("parent", row -> row.part().parent()),
                                Column.text("title", row -> row.part().title()),
                                Column.text("source", row -> row.part().source()),
                                Column.optionalNumber("page", row -> row.part().page())),
                        rows(corpus, Paper::sections)));
    }

    private static <T> Column<Of<T>> note(
            Corpus corpus, Function<Paper, List<T>> parts, Function<T, Optional<LocalizedText>> note) {
        List<Language> languages = Column.languages(
                corpus,
                corpus.papers().stream()
                        .flatMap(paper -> parts.apply(paper).stream())
                        .map(note)
                        .flatMap(Optional::stream));
        return Column.optionalLocalized("note", languages, row -> note.apply(row.part()));
    }

    private static <T> List<Of<T>> rows(Corpus corpus, Function<Paper, List<T>> parts) {
        return corpus.papers().stream()
                .flatMap(paper -> parts.apply(paper).stream().map(part -> new Of<>(paper.id(), part)))
                .toList();
    }
}
