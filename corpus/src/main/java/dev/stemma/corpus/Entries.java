package dev.stemma.corpus;

import dev.stemma.corpus.codec.BenchmarkCodecs;
import dev.stemma.corpus.codec.CapabilityCodecs;
import dev.stemma.corpus.codec.ClaimCodecs;
import dev.stemma.corpus.codec.Codec;
import dev.stemma.corpus.codec.FigureCodecs;
import dev.stemma.corpus.codec.PaperCodecs;
import dev.stemma.corpus.codec.SourceCodecs;
import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.layout.Contents;
import dev.stemma.corpus.layout.Index;
import dev.stemma.corpus.layout.Part;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Problems;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.validation.CorpusChecks;
import dev.stemma.corpus.validation.Finding;
import dev.stemma.corpus.validation.Unread;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entries of one corpus as they are read, and the place of each, at which a finding about it is reported. */
final class Entries {

    private static final Pointer ID = Pointer.ROOT.member("id");

    private final Problems report;
    private final IdentityHashMap<Object, Origin> origins = new IdentityHashMap<>();
    private final Unread unread = new Unread();
    private final Map<Part, Map<Object, String>> ids = new HashMap<>();

    private final Contents contents = Contents.empty();

    /** Where an entry was read. */
    private record Origin(String file, Pointer pointer, Node node) {}

    /**
     * Some entries of one part.
     *
     * @param file the file in which they stand
     * @param subject the paper that the file is about; empty if it may be about several
     */
    record Place(String file, Optional<String> subject) {}

    Entries(Problems report) {
        this.report = report;
    }

    /** Returns the ids of what could not be read. */
    Unread unread() {
        return unread;
    }

    /** Reads the elements of a list. */
    void addAll(Part part, Place place, Pointer pointer, Node.ArrayNode list) {
        for (int i = 0; i < list.elements().size(); i++) {
            add(part, place, pointer.element(i), list.elements().get(i));
        }
    }

    /** Reads an entry. */
    void add(Part part, Place place, Pointer pointer, Node node) {
        switch (part) {
            case SOURCES -> entry(part, place, pointer, node, SourceCodecs.SOURCE, Source::id, contents.sources());
            case CAPABILITIES ->
                entry(part, place, pointer, node, CapabilityCodecs.CAPABILITY, Capability::id, contents.capabilities());
            case BENCHMARKS ->
                entry(part, place, pointer, node, BenchmarkCodecs.BENCHMARK, Benchmark::id, contents.benchmarks());
            case SYSTEMS ->
                entry(
                        part,
                        place,
                        pointer,
                        node,
                        BenchmarkCodecs.COMPARED_SYSTEM,
                        ComparedSystem::id,
                        contents.systems());
            case PAPERS -> {
                Paper paper = entry(part, place, pointer, node, PaperCodecs.PAPER, Paper::id, contents.papers());
                if (paper != null) {
                    belongs(part, place, paper, ID, paper.id().value());
                }
            }
            case MODELS -> {
                LanguageModel model = entry(
                        part, place, pointer, node, FigureCodecs.LANGUAGE_MODEL, LanguageModel::id, contents.models());
                if (model != null) {
                    belongs(
                            part,
                            place,
                            model,
                            Pointer.ROOT.member("paper"),
                            model.paper().value());
                }
            }
            case CLAIMS -> {
                Claim claim = entry(part, place, pointer, node, ClaimCodecs.CLAIM, Claim::id, contents.claims());
                if (claim != null) {
                    belongs(
                            part,
                            place,
                            claim,
                            Pointer.ROOT.member("paper"),
                            claim.paper().value());
                }
            }
            case RESULTS ->
                entry(part, place, pointer, node, BenchmarkCodecs.BENCHMARK_RESULT, null, contents.results());
        }
    }

    private <V> @Nullable V entry(
            Part part,
            Place place,
            Pointer pointer,
            Node node,
            Codec<V> codec,
            @Nullable Function<V, ?> id,
            List<V> target) {
        V value = codec.decode(node, pointer, report.of(place.file()));
        if (value == null) {
            if (id != null) { // nobody refers to an entry without an id
                mentionedId(node).ifPresentOrElse(unread::add, unread::addEverything);
            }
            return null;
        }
        origins.put(value, new Origin(place.file(), pointer, node));
        if (id != null) {
            String here = place.file() + ":" + node.position().line();
            String first = ids.computeIfAbsent(namespace(part), unused -> new HashMap<>())
                    .putIfAbsent(id.apply(value), here);
            if (first != null) {
                report(new Finding(
                        value,
                        ID,
                        Rule.DUPLICATE_ID,
                        "the id '" + id.apply(value) + "' is taken, first in " + first,
                        "rename or remove one of the two"));
                return value;
            }
        }
        target.add(value);
        return value;
    }

    /** Compared systems share their ids with the models, since a result names either. */
    private static Part namespace(Part part) {
        return part == Part.SYSTEMS ? Part.MODELS : part;
    }

    private static Optional<String> mentionedId(Node node) {
        return node.nearest(ID) instanceof Node.TextNode text ? Optional.of(text.text()) : Optional.empty();
    }

    private void belongs(Part part, Place place, Object entry, Pointer at, String paper) {
        place.subject()
                .filter(subject -> !subject.equals(paper))
                .ifPresent(subject -> report(new Finding(
                        entry,
                        at,
                        Rule.FILE_NAME,
                        "the entry is about '" + paper + "', the file about '" + subject + "'",
                        "move it to " + part.file(paper) + ", or mend the name")));
    }

    private void report(Finding finding) {
        Origin origin = origins.get(finding.entry());
        if (origin == null) {
            throw new IllegalStateException("a finding about an entry that was not read: " + finding);
        }
        report.add(
                origin.file(),
                finding.rule(),
                origin.node().nearest(finding.pointer()).position(),
                origin.pointer().below(finding.pointer()),
                finding.message(),
                finding.remedy());
    }

    /** Returns the corpus of what was read, after having checked it as a whole. */
    Corpus corpus(Index index, String checksum) {
        Corpus corpus = contents.corpus(index, checksum);
        CorpusChecks.run(corpus, unread, this::report);
        return corpus;
    }
}
