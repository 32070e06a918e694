package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.DataSet;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.Source;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that say who and what the entries of a corpus are outside it. */
final class IdentityTables {

    private IdentityTables() {}

    static void addTo(Map<String, Table<?>> tables, Corpus corpus) {
        tables.put("sources", sources(corpus));
        tables.put("subjects", subjects(corpus));
        tables.put("data_sets", dataSets(corpus));
        tables.put("outside_ids", outsideIds(corpus));
    }

    private static Table<Source> sources(Corpus corpus) {
        return Table.of(
                corpus.sources(),
                Column.text("source", Source::id),
                Column.text("kind", Source::kind),
                Column.text("title", Source::title),
                Column.text("authors", source -> joined(source.authors())),
                Column.flag("more_authors", Source::moreAuthors),
                Column.text("date", Source::date),
                Column.text("version", Source::version),
                Column.number("pages", Source::pages),
                Column.text("url", Source::url),
                Column.text("language", Source::language));
    }

    private static Table<Subject> subjects(Corpus corpus) {
        return Table.of(
                Subject.all(corpus).toList(),
                Column.text("subject", Subject::id),
                Column.text("name", Subject::name),
                Column.text("kind", Subject::kind),
                Column.text("paper", Subject::paper),
                Column.text("developers", subject -> joined(subject.developers())),
                Column.text("publisher", Subject::publisher),
                Column.text("relationship", Subject::relationship),
                Column.text("work", Subject::work),
                Column.citations(Subject::citations));
    }

    private static Table<Benchmark> dataSets(Corpus corpus) {
        return Table.of(
                corpus.benchmarks(),
                Column.text("benchmark", Benchmark::id),
                Column.text("name", Benchmark::name),
                Column.text("url", Benchmark::url),
                Column.text("data_set", benchmark -> benchmark.dataSet().map(DataSet::name)),
                Column.text("data_set_url", benchmark -> benchmark.dataSet().flatMap(DataSet::url)),
                Column.citation(benchmark -> benchmark.dataSet().map(DataSet::citation)));
    }

    /** What something of the corpus is called elsewhere. */
    private record Outside(String entry, Object id, ExternalId elsewhere) {}

    private static Table<Outside> outsideIds(Corpus corpus) {
        return Table.of(
                Stream.of(
                                outside("source", corpus.sources(), Source::id, Source::externalIds),
                                outside("model", corpus.models(), LanguageModel::id, LanguageModel::externalIds),
                                outside("system", corpus.systems(), ComparedSystem::id, ComparedSystem::externalIds),
                                outside("benchmark", corpus.benchmarks(), Benchmark::id, Benchmark::externalIds))
                        .flatMap(Function.identity())
                        .toList(),
                Column.text("entry", Outside::entry),
                Column.text("id", Outside::id),
                Column.text("scheme", row -> row.elsewhere().scheme()),
                Column.text("outside_id", row -> row.elsewhere().id()),
                Column.text("url", row -> row.elsewhere().url()),
                Column.citation(row -> row.elsewhere().citation()));
    }

    private static <T> Stream<Outside> outside(
            String entry, List<T> entries, Function<T, ?> id, Function<T, List<ExternalId>> ids) {
        return entries.stream()
                .flatMap(one -> ids.apply(one).stream().map(elsewhere -> new Outside(entry, id.apply(one), elsewhere)));
    }

    private static String joined(Collection<?> names) {
        return names.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
