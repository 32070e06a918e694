package dev.stemma.report.section;

import dev.stemma.model.Corpus;
import dev.stemma.model.internal.Nearest;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Everything in a corpus that has an id, whatever its kind, to look it up and to search it. */
public final class Entries {

    private final List<Entry> all = new ArrayList<>();

    private Entries(Corpus corpus) {
        corpus.papers().forEach(paper -> {
            Stream<String> words = paper.sections().stream().map(section -> section.title());
            add(Label.PAPER, paper.id(), same(paper.title()), words, out -> PaperPage.write(paper, out));
        });
        corpus.models()
                .forEach(model -> add(
                        Label.MODEL,
                        model.id(),
                        same(model.name()),
                        model.developers().stream().map(Object::toString),
                        out -> ModelPage.write(model, out)));
        corpus.systems()
                .forEach(system -> add(
                        Label.SYSTEM,
                        system.id(),
                        same(system.name()),
                        texts(system.note().stream()),
                        out -> ModelPage.write(system, out)));
        corpus.capabilities()
                .forEach(capability -> add(
                        Label.CAPABILITY,
                        capability.id(),
                        capability.name(),
                        texts(Stream.concat(Stream.of(capability.description()), capability.excludes().stream())),
                        out -> EntryPages.capability(capability, out)));
        corpus.benchmarks()
                .forEach(benchmark -> add(
                        Label.BENCHMARK,
                        benchmark.id(),
                        same(benchmark.name()),
                        texts(Stream.of(benchmark.description())),
                        out -> EntryPages.benchmark(benchmark, out)));
        corpus.claims()
                .forEach(claim -> add(
                        Label.CLAIM,
                        claim.id(),
                        claim.statement(),
                        texts(Stream.of(claim.rationale())),
                        out -> EntryPages.claim(claim, out)));
        corpus.sources()
                .forEach(source -> add(
                        Label.SOURCE,
                        source.id(),
                        same(source.title()),
                        Stream.concat(
                                source.authors().stream().map(Object::toString),
                                source.outline().stream().map(entry -> entry.title())),
                        out -> EntryPages.source(source, out)));
    }

    private void add(Label kind, Object id, LocalizedText name, Stream<String> words, Consumer<ReportWriter> page) {
        all.add(new Entry(kind, id.toString(), name, words.toList(), page));
    }

    private static LocalizedText same(String name) {
        return LocalizedText.of(name);
    }

    private static Stream<String> texts(Stream<LocalizedText> texts) {
        return texts.flatMap(text -> text.texts().values().stream());
    }

    /** {@return the entries of a corpus} */
    public static Entries of(Corpus corpus) {
        return new Entries(corpus);
    }

    /** {@return the entries of some kinds of a corpus, such as {@link Label#PAPER}} */
    public static Entries of(Corpus corpus, Label... kinds) {
        Entries entries = new Entries(corpus);
        entries.all.removeIf(entry -> !List.of(kinds).contains(entry.kind()));
        return entries;
    }

    /**
     * {@return the entries with an id, of which there are several if a paper and a model share it; those whose id differs in
     * capitals and signs alone if there is none}
     */
    public List<Entry> find(String id) {
        List<Entry> exact = all.stream().filter(entry -> entry.id().equals(id)).toList();
        String folded = Entry.folded(id);
        return exact.isEmpty()
                ? all.stream()
                        .filter(entry -> Entry.folded(entry.id()).equals(folded))
                        .toList()
                : exact;
    }

    /**
     * {@return the entries in which all of some words occur in any language, whatever their capitals, hyphens and spaces: those
     * with the words in their id first, then in their name, then in what is said about them}
     */
    public List<Entry> search(List<String> words) {
        List<String> wanted = words.stream()
                .flatMap(word -> Stream.of(word.split("\\s+")))
                .map(Entry::folded)
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return all.stream()
                .map(entry -> new Hit(entry, entry.match(wanted)))
                .filter(hit -> hit.rank() >= 0)
                .sorted(Comparator.comparingInt(Hit::rank))
                .map(Hit::entry)
                .toList();
    }

    private record Hit(Entry entry, int rank) {}

    /** {@return the id that is nearest to one that no entry has, for a message} */
    public Optional<String> nearest(String id) {
        return Nearest.to(id, all.stream().map(Entry::id).toList());
    }
}
