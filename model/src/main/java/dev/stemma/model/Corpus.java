package dev.stemma.model;

import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.internal.Grouped;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about a family of papers, as one value.
 *
 * <p>A corpus is handed to pure functions and is never a global. Its lists keep the order of the files or of the builder
 * calls, with claims, models and results grouped by paper; ids are unique among their kind. A corpus that was read is valid in every respect; one that was built in code has
 * unique ids, and the validator of {@code stemma-corpus} says whether the rest holds.
 *
 * <p>Two corpora are equal if they hold equal things in the same order, whatever they were read from. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Corpus {

    private final CorpusId id;
    private final LocalizedText title;
    private final String dataVersion;
    private final String licence;
    private final @Nullable String checksum;
    private final Catalog<SourceId, Source> sources;
    private final Catalog<PaperId, Paper> papers;
    private final Catalog<ModelId, LanguageModel> models;
    private final Catalog<ClaimId, Claim> claims;
    private final Catalog<CapabilityId, Capability> capabilities;
    private final Catalog<BenchmarkId, Benchmark> benchmarks;
    private final Catalog<ModelId, ComparedSystem> systems;
    private final List<BenchmarkResult> results;
    private final Grouped<Claim> claimsByPaper;
    private final Grouped<LanguageModel> modelsByPaper;

    private Corpus(Builder builder) {
        this.id = Objects.requireNonNull(builder.id, "Corpus.id is not set");
        this.title = Objects.requireNonNull(builder.title, "Corpus.title is not set");
        this.dataVersion = Objects.requireNonNull(builder.dataVersion, "Corpus.dataVersion is not set");
        this.licence = Objects.requireNonNull(builder.licence, "Corpus.licence is not set");
        this.checksum = builder.checksum;
        this.sources = Catalogs.sources(builder.sources);
        this.papers = Catalogs.papers(builder.papers);
        this.capabilities = Catalogs.capabilities(builder.capabilities);
        this.benchmarks = Catalogs.benchmarks(builder.benchmarks);
        List<String> order = new ArrayList<>();
        Map<String, String> reporters = new HashMap<>();
        for (Paper paper : builder.papers) {
            order.add(paper.id().value());
            for (SourceId document : paper.documents()) {
                reporters.putIfAbsent(document.value(), paper.id().value());
            }
        }
        this.claimsByPaper = ByPaper.claims(order, builder.claims);
        this.modelsByPaper = ByPaper.models(order, builder.models);
        this.claims = Catalogs.claims(claimsByPaper.values());
        this.models = Catalogs.models(modelsByPaper.values());
        this.systems = Catalogs.systems(builder.systems);
        for (ComparedSystem system : systems.values()) {
            if (models.find(system.id()).isPresent()) {
                throw new IllegalArgumentException("a model and a compared system have the id '" + system.id()
                        + "'; they share their ids, rename one");
            }
        }
        this.results = ByPaper.results(order, builder.results, reporters);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public CorpusId id() {
        return id;
    }

    /**
     * Returns the title.
     *
     * @return the title
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * Returns the version of the data, which moves apart from the version of the code.
     *
     * @return the version, such as {@code 0.1.0}
     */
    public String dataVersion() {
        return dataVersion;
    }

    /**
     * Returns the licence of the data.
     *
     * @return an SPDX expression, such as {@code CC-BY-4.0}
     */
    public String licence() {
        return licence;
    }

    /**
     * Returns the checksum of the files that the corpus was read from.
     *
     * @return SHA-256 in lower-case hexadecimal digits; empty for a corpus that was built in code or combined
     */
    public Optional<String> checksum() {
        return Optional.ofNullable(checksum);
    }

    /**
     * Returns the sources that locators point into.
     *
     * @return an immutable list in file order
     */
    public List<Source> sources() {
        return sources.values();
    }

    /**
     * Returns the source with an id, if there is one.
     *
     * @param id the id
     * @return the source; empty if the corpus has none of this id
     */
    public Optional<Source> find(SourceId id) {
        return sources.find(id);
    }

    /**
     * Returns the source with an id.
     *
     * @param id the id
     * @return the source
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Source get(SourceId id) {
        return sources.get(id);
    }

    /**
     * Returns the papers.
     *
     * @return an immutable list in file order
     */
    public List<Paper> papers() {
        return papers.values();
    }

    /**
     * Returns the paper with an id, if there is one.
     *
     * @param id the id
     * @return the paper; empty if the corpus has none of this id
     */
    public Optional<Paper> find(PaperId id) {
        return papers.find(id);
    }

    /**
     * Returns the paper with an id.
     *
     * @param id the id
     * @return the paper
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Paper get(PaperId id) {
        return papers.get(id);
    }

    /**
     * Returns the language models of all papers.
     *
     * @return an immutable list in file order
     */
    public List<LanguageModel> models() {
        return models.values();
    }

    /**
     * Returns the model with an id, if there is one.
     *
     * @param id the id
     * @return the model; empty if the corpus has none of this id
     */
    public Optional<LanguageModel> find(ModelId id) {
        return models.find(id);
    }

    /**
     * Returns the model with an id.
     *
     * @param id the id
     * @return the model
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public LanguageModel get(ModelId id) {
        return models.get(id);
    }

    /**
     * Returns the claims about all papers.
     *
     * @return an immutable list in file order
     */
    public List<Claim> claims() {
        return claims.values();
    }

    /**
     * Returns the claim with an id, if there is one.
     *
     * @param id the id
     * @return the claim; empty if the corpus has none of this id
     */
    public Optional<Claim> find(ClaimId id) {
        return claims.find(id);
    }

    /**
     * Returns the claim with an id.
     *
     * @param id the id
     * @return the claim
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Claim get(ClaimId id) {
        return claims.get(id);
    }

    /**
     * Returns the capabilities.
     *
     * @return an immutable list in file order
     */
    public List<Capability> capabilities() {
        return capabilities.values();
    }

    /**
     * Returns the capability with an id, if there is one.
     *
     * @param id the id
     * @return the capability; empty if the corpus has none of this id
     */
    public Optional<Capability> find(CapabilityId id) {
        return capabilities.find(id);
    }

    /**
     * Returns the capability with an id.
     *
     * @param id the id
     * @return the capability
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Capability get(CapabilityId id) {
        return capabilities.get(id);
    }

    /**
     * Returns the benchmarks.
     *
     * @return an immutable list in file order
     */
    public List<Benchmark> benchmarks() {
        return benchmarks.values();
    }

    /**
     * Returns the benchmark with an id, if there is one.
     *
     * @param id the id
     * @return the benchmark; empty if the corpus has none of this id
     */
    public Optional<Benchmark> find(BenchmarkId id) {
        return benchmarks.find(id);
    }

    /**
     * Returns the benchmark with an id.
     *
     * @param id the id
     * @return the benchmark
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Benchmark get(BenchmarkId id) {
        return benchmarks.get(id);
    }

    /**
     * Returns the systems that papers compare their models with.
     *
     * @return an immutable list in file order
     */
    public List<ComparedSystem> systems() {
        return systems.values();
    }

    /**
     * Returns the compared system with an id, if there is one.
     *
     * @param id the id, which is none of a model
     * @return the system; empty if the corpus has none of this id
     */
    public Optional<ComparedSystem> findSystem(ModelId id) {
        return systems.find(id);
    }

    /**
     * Returns the results that sources report on the benchmarks, grouped by the paper that reports them.
     *
     * @return an immutable list in file order
     */
    public List<BenchmarkResult> results() {
        return results;
    }

    /**
     * Returns the claims about a paper.
     *
     * @param paper the paper's id
     * @return an immutable list in file order; empty if the corpus has no claim about it
     */
    public List<Claim> claimsAbout(PaperId paper) {
        return claimsByPaper.of(Objects.requireNonNull(paper, "paper").value());
    }

    /**
     * Returns the models that a paper introduces.
     *
     * @param paper the paper's id
     * @return an immutable list in file order; empty if the corpus has no model of it
     */
    public List<LanguageModel> modelsOf(PaperId paper) {
        return modelsByPaper.of(Objects.requireNonNull(paper, "paper").value());
    }

    /**
     * Hands every entry to a visitor: sources, papers, models, capabilities, benchmarks, systems, results and claims, each in
     * the order of their list.
     *
     * @param visitor who takes the entries
     */
    public void forEach(CorpusVisitor visitor) {
        sources().forEach(visitor::source);
        papers().forEach(visitor::paper);
        models().forEach(visitor::model);
        capabilities().forEach(visitor::capability);
        benchmarks().forEach(visitor::benchmark);
        systems().forEach(visitor::system);
        results().forEach(visitor::result);
        claims().forEach(visitor::claim);
    }

    /**
     * Returns a corpus that holds what this one holds and then what another one holds.
     *
     * <p>Ids are joined with {@code .}, titles and data versions with {@code +}, differing licences with {@code AND}, each once. Entries that are equal in both, such as a shared
     * source, are kept once.
     *
     * @param other the other corpus
     * @return the combination, without a checksum; this corpus itself if the two are equal
     * @throws IllegalArgumentException if both have an entry of the same kind and id and the entries differ
     */
    public Corpus combinedWith(Corpus other) {
        Objects.requireNonNull(other, "other");
        if (equals(other)) {
            return this;
        }
        return builder()
                .id(CorpusId.of(id + "." + other.id))
                .title(LocalizedText.of(title.en() + " + " + other.title.en(), title.zh() + " + " + other.title.zh()))
                .dataVersion(dataVersion + "+" + other.dataVersion)
                .licence(combinedLicence(licence, other.licence))
                .sources(sources.mergedWith(other.sources))
                .papers(papers.mergedWith(other.papers))
                .models(models.mergedWith(other.models))
                .claims(claims.mergedWith(other.claims))
                .capabilities(capabilities.mergedWith(other.capabilities))
                .benchmarks(benchmarks.mergedWith(other.benchmarks))
                .systems(systems.mergedWith(other.systems))
                .results(merged(results, other.results))
                .build();
    }

    /** Each licence once, in order of mention, however the corpora were put together. */
    private static String combinedLicence(String first, String second) {
        if (first.equals(second)) {
            return first;
        }
        Set<String> operands = new LinkedHashSet<>(operands(first));
        operands.addAll(operands(second));
        return String.join(" AND ", operands);
    }

    /** The parts of an SPDX expression that AND joins; any other compound keeps its meaning only in parentheses. */
    private static List<String> operands(String licence) {
        boolean plain = !licence.contains("(") && !licence.contains(" OR ");
        if (plain) {
            return List.of(licence.split(" AND ", -1));
        }
        List<String> operands = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < licence.length(); i++) {
            depth += licence.charAt(i) == '(' ? 1 : licence.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && licence.startsWith(" OR ", i)) {
                return List.of("(" + licence + ")");
            }
            if (depth == 0 && licence.startsWith(" AND ", i)) {
                operands.add(licence.substring(begin, i));
                begin = i + " AND ".length();
            }
        }
        operands.add(licence.substring(begin));
        return operands;
    }

    private static <T> List<T> merged(List<T> first, List<T> second) {
        Map<T, T> seen = new LinkedHashMap<>();
        first.forEach(value -> seen.putIfAbsent(value, value));
        second.forEach(value -> seen.putIfAbsent(value, value));
        return new ArrayList<>(seen.values());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Corpus other
                && id.equals(other.id)
                && title.equals(other.title)
                && dataVersion.equals(other.dataVersion)
                && licence.equals(other.licence)
                && sources().equals(other.sources())
                && papers().equals(other.papers())
                && models().equals(other.models())
                && claims().equals(other.claims())
                && capabilities().equals(other.capabilities())
                && benchmarks().equals(other.benchmarks())
                && systems().equals(other.systems())
                && results.equals(other.results);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, dataVersion, papers(), claims().size(), results.size());
    }

    @Override
    public String toString() {
        return "Corpus " + id + " " + dataVersion + " (" + papers().size() + " papers, " + models().size() + " models, "
                + claims().size() + " claims, " + results.size() + " results)";
    }

    /** Builds a {@link Corpus}; lists are added to in the order of the calls. Not thread-safe. */
    public static final class Builder {

        private @Nullable CorpusId id;
        private @Nullable LocalizedText title;
        private @Nullable String dataVersion;
        private @Nullable String licence;
        private @Nullable String checksum;
        private final List<Source> sources = new ArrayList<>();
        private final List<Paper> papers = new ArrayList<>();
        private final List<LanguageModel> models = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Capability> capabilities = new ArrayList<>();
        private final List<Benchmark> benchmarks = new ArrayList<>();
        private final List<ComparedSystem> systems = new ArrayList<>();
        private final List<BenchmarkResult> results = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(CorpusId id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title the title
         * @return this builder
         */
        public Builder title(LocalizedText title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the version of the data.
         *
         * @param dataVersion the version of the data
         * @return this builder
         */
        public Builder dataVersion(String dataVersion) {
            this.dataVersion = Objects.requireNonNull(dataVersion, "dataVersion");
            return this;
        }

        /**
         * Sets the licence of the data, an SPDX expression.
         *
         * @param licence the licence of the data, an SPDX expression
         * @return this builder
         */
        public Builder licence(String licence) {
            this.licence = Objects.requireNonNull(licence, "licence");
            return this;
        }

        /**
         * Sets the SHA-256 of the files, in lower-case hexadecimal digits.
         *
         * @param checksum the SHA-256 of the files, in lower-case hexadecimal digits
         * @return this builder
         */
        public Builder checksum(String checksum) {
            this.checksum = Objects.requireNonNull(checksum, "checksum");
            return this;
        }

        /**
         * Adds sources.
         *
         * @param sources what to add, in order
         * @return this builder
         */
        public Builder sources(Collection<? extends Source> sources) {
            this.sources.addAll(sources);
            return this;
        }

        /**
         * Adds papers.
         *
         * @param papers what to add, in order
         * @return this builder
         */
        public Builder papers(Collection<? extends Paper> papers) {
            this.papers.addAll(papers);
            return this;
        }

        /**
         * Adds models.
         *
         * @param models what to add, in order
         * @return this builder
         */
        public Builder models(Collection<? extends LanguageModel> models) {
            this.models.addAll(models);
            return this;
        }

        /**
         * Adds claims.
         *
         * @param claims what to add, in order
         * @return this builder
         */
        public Builder claims(Collection<? extends Claim> claims) {
            this.claims.addAll(claims);
            return this;
        }

        /**
         * Adds capabilities.
         *
         * @param capabilities what to add, in order
         * @return this builder
         */
        public Builder capabilities(Collection<? extends Capability> capabilities) {
            this.capabilities.addAll(capabilities);
            return this;
        }

        /**
         * Adds benchmarks.
         *
         * @param benchmarks what to add, in order
         * @return this builder
         */
        public Builder benchmarks(Collection<? extends Benchmark> benchmarks) {
            this.benchmarks.addAll(benchmarks);
            return this;
        }

        /**
         * Adds compared systems.
         *
         * @param systems what to add, in order
         * @return this builder
         */
        public Builder systems(Collection<? extends ComparedSystem> systems) {
            this.systems.addAll(systems);
            return this;
        }

        /**
         * Adds results.
         *
         * @param results what to add, in order
         * @return this builder
         */
        public Builder results(Collection<? extends BenchmarkResult> results) {
            this.results.addAll(results);
            return this;
        }

        /**
         * Returns the corpus.
         *
         * @return the corpus
         * @throws NullPointerException if id, title, data version or licence is not set
         * @throws IllegalArgumentException if an id occurs twice among its kind
         */
        public Corpus build() {
            return new Corpus(this);
        }
    }
}
