package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.TrainingDataSet;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table {@code coverage}: one row for each table, figure or section of a source that the corpus has numbers from.
 *
 * <p>Tables come first, then figures, then the text, each in the order of their numbers; {@link TableSchema#COVERAGE}
 * describes the columns.
 */
public final class CoverageTable {

    /** How many stated figures and how many benchmark results cite a place of a source. */
    private record Row(SourceId source, String place, int figures, int results) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            Column.text("source", Row::source),
            Column.text("place", Row::place),
            Column.number("figures", Row::figures),
            Column.number("results", Row::results));

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");
    private static final int FIGURES = 0;
    private static final int RESULTS = 1;

    private final Map<SourceId, Map<String, int[]>> counts = new LinkedHashMap<>();

    private CoverageTable(Corpus corpus) {
        for (Source source : corpus.sources()) {
            counts.put(
                    source.id(),
                    new TreeMap<>(Comparator.comparingInt(CoverageTable::rank)
                            .thenComparing(CoverageTable::inOrder)
                            .thenComparing(Comparator.naturalOrder())));
        }
        Subject.all(corpus)
                .flatMap(subject -> subject.disclosures().stream())
                .flatMap(disclosure -> disclosure.figures().stream())
                .filter(figure -> figure.kind() == FigureKind.STATED)
                .flatMap(figure -> figure.citations().stream())
                .forEach(citation -> count(citation, FIGURES));
        corpus.papers().forEach(paper -> paper.trainingData().forEach(this::count));
        corpus.results().forEach(result -> count(result.citation(), RESULTS));
    }

    /** {@return from where a corpus has how many numbers, in the order of the sources; sources without numbers have no row} */
    public static Table<?> of(Corpus corpus) {
        List<Row> rows = new ArrayList<>();
        new CoverageTable(corpus)
                .counts.forEach((source, places) -> places.forEach(
                        (place, numbers) -> rows.add(new Row(source, place, numbers[FIGURES], numbers[RESULTS]))));
        return new Table<>(COLUMNS, rows);
    }

    private void count(TrainingDataSet part) {
        Stream.of(part.tokens(), part.weight(), part.epochs())
                .flatMap(Optional::stream)
                .forEach(number -> count(part.citation(), FIGURES));
    }

    private void count(Citation citation, int column) {
        counts.computeIfAbsent(citation.source(), source -> new LinkedHashMap<>())
                .computeIfAbsent(place(citation.locator()), place -> new int[2])[column]++;
    }

    private static String place(Locator locator) {
        return locator.table()
                .map(table -> "Table " + table)
                .or(() -> locator.drawing().map(figure -> "Figure " + figure))
                .or(locator::file)
                .or(() -> locator.section().map(section -> "\u00a7 " + section))
                .orElse("-");
    }

    private static int rank(String place) {
        return place.startsWith("Table ") ? 0 : place.startsWith("Figure ") ? 1 : 2;
    }

    /** {@return a place that compares as a text as it should: before a number, which goes before words, stands its length} */
    private static String inOrder(String place) {
        return NUMBER.matcher(place)
                .replaceAll(found ->
                        Matcher.quoteReplacement("\0" + (char) found.group(1).length() + found.group(1)));
    }
}
