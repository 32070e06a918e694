package dev.stemma.corpus;

import dev.stemma.corpus.codec.BenchmarkCodecs;
import dev.stemma.corpus.codec.CapabilityCodecs;
import dev.stemma.corpus.codec.ClaimCodecs;
import dev.stemma.corpus.codec.Codec;
import dev.stemma.corpus.codec.DocumentCodecs;
import dev.stemma.corpus.codec.FigureCodecs;
import dev.stemma.corpus.codec.PaperCodecs;
import dev.stemma.corpus.codec.SourceCodecs;
import dev.stemma.corpus.json.Budget;
import dev.stemma.corpus.json.JsonInput;
import dev.stemma.corpus.layout.Contents;
import dev.stemma.corpus.layout.Document;
import dev.stemma.corpus.layout.Index;
import dev.stemma.corpus.layout.Part;
import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Irregular;
import dev.stemma.corpus.stream.Names;
import dev.stemma.corpus.stream.Pool;
import dev.stemma.corpus.validation.CorpusChecks;
import dev.stemma.corpus.validation.Unread;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.PaperId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes a corpus of files that have nothing wrong with them, in one pass from bytes to entries.
 *
 * <p>Positions and trees are needed only to say what is wrong; so this way knows none, and where something is wrong it ends
 * in {@link Irregular}. Then all is read again, thoroughly, by {@link Entries}, which decides alone what the problems are.
 */
final class QuickReading {

    private static final Map<Part, Names> PROPERTIES = new EnumMap<>(Part.class);

    static {
        for (Part part : Part.values()) {
            PROPERTIES.put(part, new Names(List.of(part.property())));
        }
    }

    private final Budget budget;
    private final Pool pool = Pool.ofCorpus();
    private final Contents contents = Contents.empty();

    QuickReading(Budget budget) {
        this.budget = budget;
    }

    /**
     * Reads a file of a corpus.
     *
     * @param subject the paper that the file is about; empty if it may be about several
     * @throws Irregular if anything is wrong with it
     */
    void add(Part part, Optional<String> subject, byte[] file) {
        switch (part) {
            case SOURCES -> list(part, file, SourceCodecs.SOURCE, contents.sources());
            case CAPABILITIES -> list(part, file, CapabilityCodecs.CAPABILITY, contents.capabilities());
            case BENCHMARKS -> list(part, file, BenchmarkCodecs.BENCHMARK, contents.benchmarks());
            case SYSTEMS -> list(part, file, BenchmarkCodecs.COMPARED_SYSTEM, contents.systems());
            case PAPERS -> {
                contents.papers().add(JsonInput.read(file, budget, pool, PaperCodecs.PAPER::read));
                expectAllAbout(subject, last(contents.papers(), 1), paper -> paper.id());
            }
            case MODELS -> {
                int count = list(part, file, FigureCodecs.LANGUAGE_MODEL, contents.models());
                expectAllAbout(subject, last(contents.models(), count), model -> model.paper());
            }
            case CLAIMS -> {
                int count = list(part, file, ClaimCodecs.CLAIM, contents.claims());
                expectAllAbout(subject, last(contents.claims(), count), claim -> claim.paper());
            }
            case RESULTS -> list(part, file, BenchmarkCodecs.BENCHMARK_RESULT, contents.results());
        }
    }

    /** Reads the only property of an object, a list, and returns how many entries it has. */
    private <V> int list(Part part, byte[] file, Codec<V> codec, List<V> target) {
        Names names = Objects.requireNonNull(PROPERTIES.get(part));
        return JsonInput.read(file, budget, pool, in -> {
            int before = target.size();
            in.beginObject();
            if (in.property(names, 0) == Input.END) {
                throw Irregular.here();
            }
            in.beginList();
            while (in.element()) {
                target.add(codec.read(in));
            }
            if (in.property(names, 1) != Input.END) {
                throw Irregular.here();
            }
            return target.size() - before;
        });
    }

    private static <V> List<V> last(List<V> list, int count) {
        return list.subList(list.size() - count, list.size());
    }

    private static <V> void expectAllAbout(Optional<String> subject, List<V> entries, Function<V, PaperId> paper) {
        for (V entry : entries) {
            if (subject.isPresent() && !subject.get().equals(paper.apply(entry).value())) {
                throw Irregular.here();
            }
        }
    }

    /**
     * Returns the corpus of what was read, after having checked it as a whole.
     *
     * @throws Irregular if anything is wrong with it
     */
    Corpus corpus(Index index, String checksum) {
        return checked(contents, index, checksum);
    }

    /**
     * Returns the corpus that is a single document.
     *
     * @param checksum gives the checksum of the document
     * @throws Irregular if anything is wrong with it
     */
    Corpus document(byte[] file, Supplier<String> checksum) {
        Document document = JsonInput.read(file, budget, pool, DocumentCodecs.DOCUMENT::read);
        if (document.index().format() != Index.FORMAT) {
            throw Irregular.here();
        }
        return checked(document.contents(), document.index(), checksum.get());
    }

    private static Corpus checked(Contents contents, Index index, String checksum) {
        Corpus corpus;
        try {
            corpus = contents.corpus(index, checksum);
        } catch (IllegalArgumentException e) { // an id that is taken
            throw Irregular.here();
        }
        CorpusChecks.run(corpus, new Unread(), finding -> {
            throw Irregular.here();
        });
        return corpus;
    }
}
