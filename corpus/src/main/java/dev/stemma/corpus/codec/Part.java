package dev.stemma.corpus.codec;

import dev.stemma.model.Corpus;
import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.internal.Slugs;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a corpus: all entries of one sort, how they are written, and in which files they lie.
 *
 * <p>Whatever reads, writes, compares or lists entries goes by these descriptions.
 *
 * @param entry what one entry is called, such as {@code claim}
 * @param property the property that holds the entries, such as {@code claims}
 * @param codec the form of an entry
 * @param all the entries of a corpus
 * @param builder makes entries those of a corpus that is built
 * @param visitor hands an entry to a visitor
 * @param identity what identifies an entry; null if its sort has no ids
 * @param paperProperty the property of an entry that names the paper in whose file it belongs; null if one file holds all
 * @param about the paper in whose file an entry belongs; null if the entry does not say
 */
public record Part<T>(
        String entry,
        String property,
        Codec<T> codec,
        Function<Corpus, List<T>> all,
        BiConsumer<Corpus.Builder, List<T>> builder,
        BiConsumer<CorpusVisitor, T> visitor,
        @Nullable Function<T, ?> identity,
        @Nullable String paperProperty,
        @Nullable Function<T, PaperId> about) {

    /** The file that lists all others. */
    public static final String INDEX = "index.json";

    public static final Part<Source> SOURCES = new Part<>(
            "source",
            "sources",
            SourceCodecs.SOURCE,
            Corpus::sources,
            Corpus.Builder::sources,
            CorpusVisitor::source,
            Source::id,
            null,
            null);

    public static final Part<Capability> CAPABILITIES = new Part<>(
            "capability",
            "capabilities",
            CapabilityCodecs.CAPABILITY,
            Corpus::capabilities,
            Corpus.Builder::capabilities,
            CorpusVisitor::capability,
            Capability::id,
            null,
            null);

    public static final Part<Benchmark> BENCHMARKS = new Part<>(
            "benchmark",
            "benchmarks",
            BenchmarkCodecs.BENCHMARK,
            Corpus::benchmarks,
            Corpus.Builder::benchmarks,
            CorpusVisitor::benchmark,
            Benchmark::id,
            null,
            null);

    /** What the papers compare their models with. */
    public static final Part<ComparedSystem> SYSTEMS = new Part<>(
            "system",
            "systems",
            BenchmarkCodecs.COMPARED_SYSTEM,
            Corpus::systems,
            Corpus.Builder::systems,
            CorpusVisitor::system,
            ComparedSystem::id,
            null,
            null);

    /** {@code papers/<paper>.json}, each of which is an entry itself. */
    public static final Part<Paper> PAPERS = new Part<>(
            "paper",
            "papers",
            PaperCodecs.PAPER,
            Corpus::papers,
            Corpus.Builder::papers,
            CorpusVisitor::paper,
            Paper::id,
            "id",
            Paper::id);

    public static final Part<LanguageModel> MODELS = new Part<>(
            "model",
            "models",
            FigureCodecs.LANGUAGE_MODEL,
            Corpus::models,
            Corpus.Builder::models,
            CorpusVisitor::model,
            LanguageModel::id,
            "paper",
            LanguageModel::paper);

    public static final Part<Claim> CLAIMS = new Part<>(
            "claim",
            "claims",
            ClaimCodecs.CLAIM,
            Corpus::claims,
            Corpus.Builder::claims,
            CorpusVisitor::claim,
            Claim::id,
            "paper",
            Claim::paper);

    /** {@code results/<paper>.json}, by the paper that reports them, which a result does not name; they have no ids. */
    public static final Part<BenchmarkResult> RESULTS = new Part<>(
            "result",
            "results",
            BenchmarkCodecs.BENCHMARK_RESULT,
            Corpus::results,
            Corpus.Builder::results,
            CorpusVisitor::result,
            null,
            "source",
            null);

    /** All parts, in the order in which they are written. */
    public static final List<Part<?>> ALL =
            List.of(SOURCES, CAPABILITIES, BENCHMARKS, SYSTEMS, PAPERS, MODELS, CLAIMS, RESULTS);

    private static final String JSON = ".json";

    public List<T> entries(Corpus corpus) {
        return all.apply(corpus);
    }

    /** Makes the entries those of a corpus that is built. */
    public void addTo(Corpus.Builder corpus, List<T> entries) {
        builder.accept(corpus, entries);
    }

    public boolean hasIds() {
        return identity != null;
    }

    /** Returns what identifies an entry; empty if its sort has no ids. */
    public Optional<Object> id(T one) {
        return identity == null ? Optional.empty() : Optional.of(identity.apply(one));
    }

    /** Returns the part among whose entries and those of this one no id stands twice: a result names a model or a system. */
    public Part<?> ids() {
        return equals(SYSTEMS) ? MODELS : this;
    }

    /** Returns the paper in whose file an entry belongs; empty if the entry does not say. */
    public Optional<PaperId> paper(T one) {
        return about == null ? Optional.empty() : Optional.of(about.apply(one));
    }

    /** Returns the file of the part, or of its entries about a paper. */
    public String file(String of) {
        return paperProperty == null ? property + JSON : property + "/" + of + JSON;
    }

    /** Returns the part that a path belongs to; empty if it has none of the forms. */
    public static Optional<Part<?>> of(String path) {
        return ALL.stream()
                .<Part<?>>map(part -> part)
                .filter(part -> part.holds(path))
                .findFirst();
    }

    /** Returns the paper that a path is about; empty if one file holds all, or the path has another form. */
    public Optional<String> subject(String path) {
        return paperProperty == null || !holds(path)
                ? Optional.empty()
                : Optional.of(path.substring(property.length() + 1, path.length() - JSON.length()));
    }

    public static List<String> forms() {
        return ALL.stream().map(part -> part.file("<paper>")).toList();
    }

    private boolean holds(String path) {
        if (paperProperty == null) {
            return path.equals(property + JSON);
        }
        return path.startsWith(property + "/")
                && path.endsWith(JSON)
                && path.length() > property.length() + 1 + JSON.length()
                && Slugs.isSlug(path.substring(property.length() + 1, path.length() - JSON.length()));
    }

    @Override
    public String toString() {
        return property;
    }
}
