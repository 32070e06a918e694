package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table {@code coverage}: one row for each table, figure or section of a source that the corpus has numbers from.
 *
 * <p>Columns: {@code source}, {@code place}, {@code figures}, {@code results}. Tables come first, then figures, then the
 * text, each in the order of their numbers. Figures are the stated ones; a part of the training data counts once for each of
 * tokens, weight and passes.
 *
 * @since 0.1.0
 */
public final class CoverageTable {

    private static final List<Column<CoverageRow>> COLUMNS = List.of(
            Column.text("source", CoverageRow::source),
            Column.text("place", CoverageRow::place),
            Column.number("figures", CoverageRow::figures),
            Column.number("results", CoverageRow::results));

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");
    private static final int FIGURES = 0;
    private static final int RESULTS = 1;

    private final Map<SourceId, Map<String, int[]>> counts = new LinkedHashMap<>();

    private CoverageTable(Corpus corpus) {
        for (Source source : corpus.sources()) {
            counts.put(
                    source.id(),
                    new TreeMap<>(Comparator.comparingInt(CoverageTable::rank)
                            .thenComparing(CoverageTable::parts, CoverageTable::compare)
                            .thenComparing(Comparator.naturalOrder())));
        }
        Stream.concat(
                        corpus.models().stream().flatMap(model -> model.disclosures().stream()),
                        corpus.systems().stream().flatMap(system -> system.disclosures().stream()))
                .map(Disclosure::figures)
                .flatMap(List::stream)
                .filter(figure -> figure.kind() == FigureKind.STATED)
                .map(Figure::citations)
                .flatMap(List::stream)
                .forEach(citation -> count(citation, FIGURES));
        corpus.papers().stream().map(Paper::trainingData).flatMap(List::stream).forEach(this::count);
        corpus.results().forEach(result -> count(new Citation(result.source(), result.locator()), RESULTS));
    }

    /**
     * {@return from where a corpus has how many numbers, in the order of the sources; sources without numbers have no row}
     *
     * @param corpus the corpus
     */
    public static Table<CoverageRow> of(Corpus corpus) {
        List<CoverageRow> rows = new ArrayList<>();
        new CoverageTable(corpus)
                .counts.forEach((source, places) -> places.forEach((place, numbers) ->
                        rows.add(new CoverageRow(source, place, numbers[FIGURES], numbers[RESULTS]))));
        return new Table<>(COLUMNS, rows);
    }

    private void count(TrainingDataSet part) {
        Stream.of(part.tokens(), part.weight(), part.epochs())
                .flatMap(Optional::stream)
                .forEach(number -> count(new Citation(part.source(), part.locator()), FIGURES));
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

    private static List<String> parts(String place) {
        return PART.matcher(place).results().map(MatchResult::group).toList();
    }

    /** Compares numbers as numbers, so that 3.10 follows 3.9. */
    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            String first = one.get(i);
            String second = other.get(i);
            int order = isNumber(first) && isNumber(second)
                    ? Comparator.comparingInt(String::length)
                            .thenComparing(Comparator.naturalOrder())
                            .compare(significant(first), significant(second))
                    : first.compareTo(second);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    /** {@return the digits without zeros in front} */
    private static String significant(String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
