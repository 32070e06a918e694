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
import dev.stemma.model.internal.Checks;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about a family of papers, as one value.
 *
 * <p>A corpus is handed to pure functions and is never a global. Its lists are immutable and keep the order of the files or of
 * the builder calls, with claims, models and results grouped by paper; ids are unique among their kind. A corpus that was read
 * is valid in every respect; one that was built in code has unique ids, and the validator of {@code stemma-corpus} says
 * whether the rest holds.
 *
 * <p>Two corpora are equal if they hold equal things in the same order, whatever they were read from. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Corpus {

    private final CorpusId id;
    private final LocalizedText title;
    private final List<Language> languages;
    private final String dataVersion;
    private final String license;
    private final @Nullable String checksum;
    private final Catalog<SourceId, Source> sources;
    private final Catalog<PaperId, Paper> papers;
    private final Catalog<ModelId, LanguageModel> models;
    private final Catalog<ClaimId, Claim> claims;
    private final Catalog<CapabilityId, Capability> capabilities;
    private final Catalog<BenchmarkId, Benchmark> benchmarks;
    private final Catalog<ModelId, ComparedSystem> systems;
    private final List<BenchmarkResult> results;
    private final ByPaper<Claim> claimsByPaper;
    private final ByPaper<LanguageModel> modelsByPaper;

    private Corpus(Builder builder) {
        this.id = Objects.requireNonNull(builder.id, "Corpus.id is not set");
        this.title = Objects.requireNonNull(builder.title, "Corpus.title is not set");
        this.languages = builder.languages == null ? title.languages() : builder.languages;
        this.dataVersion = Objects.requireNonNull(builder.dataVersion, "Corpus.dataVersion is not set");
        this.license = Objects.requireNonNull(builder.license, "Corpus.license is not set");
        this.checksum = builder.checksum;
        this.sources = new Catalog<>("source", builder.sources, Source::id);
        this.papers = new Catalog<>("paper", builder.papers, Paper::id);
        this.capabilities = new Catalog<>("capability", builder.capabilities, Capability::id);
        this.benchmarks = new Catalog<>("benchmark", builder.benchmarks, Benchmark::id);
        this.claimsByPaper = ByPaper.of(builder.papers, builder.claims, Claim::paper);
        this.modelsByPaper = ByPaper.of(builder.papers, builder.models, LanguageModel::paper);
        this.claims = new Catalog<>("claim", claimsByPaper.values(), Claim::id);
        this.models = new Catalog<>("model", modelsByPaper.values(), LanguageModel::id);
        this.systems = new Catalog<>("compared system", builder.systems, ComparedSystem::id);
        for (ComparedSystem system : systems.values()) {
            if (models.find(system.id()).isPresent()) {
                throw new IllegalArgumentException("a model and a compared system have the id '" + system.id()
                        + "'; they share their ids, rename one");
            }
        }
        Map<String, PaperId> reporters = new HashMap<>();
        for (Paper paper : builder.papers) {
            for (SourceId document : paper.documents()) {
                reporters.putIfAbsent(document.value(), paper.id());
            }
        }
        this.results = ByPaper.of(
                        builder.papers,
                        builder.results,
                        result -> reporters.get(result.source().value()))
                .values();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id} */
    public CorpusId id() {
        return id;
    }

    /** {@return the title} */
    public LocalizedText title() {
        return title;
    }

    /**
     * {@return the languages that every text of the corpus has, each once, the chief one first; empty if its texts share none,
     * as may be in a combination}
     *
     * <p>A text may have others beside these.
     */
    public List<Language> languages() {
        return languages;
    }

    /** {@return the version of the data, which moves apart from the version of the code, such as {@code 0.1.0}} */
    public String dataVersion() {
        return dataVersion;
    }

    /** {@return the licence of the data, an SPDX expression such as {@code CC-BY-4.0}} */
    public String license() {
        return license;
    }

    /**
     * {@return the checksum of the files that the corpus was read from, SHA-256 in lower-case hexadecimal digits; empty for a
     * corpus that was built in code or combined}
     */
    public Optional<String> checksum() {
        return Optional.ofNullable(checksum);
    }

    /** {@return the sources that locators point into, in file order} */
    public List<Source> sources() {
        return sources.values();
    }

    /**
     * {@return the source with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<Source> find(SourceId id) {
        return sources.find(id);
    }

    /**
     * {@return the source with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Source get(SourceId id) {
        return sources.get(id);
    }

    /** {@return the papers, in file order} */
    public List<Paper> papers() {
        return papers.values();
    }

    /**
     * {@return the paper with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<Paper> find(PaperId id) {
        return papers.find(id);
    }

    /**
     * {@return the paper with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Paper get(PaperId id) {
        return papers.get(id);
    }

    /** {@return the language models of all papers, grouped by paper, in file order} */
    public List<LanguageModel> models() {
        return models.values();
    }

    /**
     * {@return the model with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<LanguageModel> find(ModelId id) {
        return models.find(id);
    }

    /**
     * {@return the model with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public LanguageModel get(ModelId id) {
        return models.get(id);
    }

    /** {@return the claims about all papers, grouped by paper, in file order} */
    public List<Claim> claims() {
        return claims.values();
    }

    /**
     * {@return the claim with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<Claim> find(ClaimId id) {
        return claims.find(id);
    }

    /**
     * {@return the claim with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Claim get(ClaimId id) {
        return claims.get(id);
    }

    /** {@return the capabilities, in file order} */
    public List<Capability> capabilities() {
        return capabilities.values();
    }

    /**
     * {@return the capability with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<Capability> find(CapabilityId id) {
        return capabilities.find(id);
    }

    /**
     * {@return the capability with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Capability get(CapabilityId id) {
        return capabilities.get(id);
    }

    /** {@return the benchmarks, in file order} */
    public List<Benchmark> benchmarks() {
        return benchmarks.values();
    }

    /**
     * {@return the benchmark with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<Benchmark> find(BenchmarkId id) {
        return benchmarks.find(id);
    }

    /**
     * {@return the benchmark with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Benchmark get(BenchmarkId id) {
        return benchmarks.get(id);
    }

    /** {@return the systems that papers compare their models with, in file order} */
    public List<ComparedSystem> systems() {
        return systems.values();
    }

    /**
     * {@return the compared system with an id; empty if the corpus has none of this id}
     *
     * @param id the id, which is none of a model
     */
    public Optional<ComparedSystem> findSystem(ModelId id) {
        return systems.find(id);
    }

    /** {@return the results that sources report on the benchmarks, grouped by the paper that reports them, in file order} */
    public List<BenchmarkResult> results() {
        return results;
    }

    /**
     * {@return the claims about a paper, in file order; empty if the corpus has no claim about it}
     *
     * @param paper the paper's id
     */
    public List<Claim> claimsAbout(PaperId paper) {
        return claimsByPaper.of(Objects.requireNonNull(paper, "paper"));
    }

    /**
     * {@return the models that a paper introduces, in file order; empty if the corpus has no model of it}
     *
     * @param paper the paper's id
     */
    public List<LanguageModel> modelsOf(PaperId paper) {
        return modelsByPaper.of(Objects.requireNonNull(paper, "paper"));
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
     * {@return a corpus that holds what this one holds and then what another one holds, without a checksum; this corpus itself
     * if the two are equal}
     *
     * <p>Ids are joined with {@code .}, titles and data versions with {@code +}, differing licences with {@code AND}, each
     * once. Texts keep the languages they have, and the corpus has those that both have. Entries that are equal in both, such as a shared source, are kept once.
     *
     * @param other the other corpus
     * @throws IllegalArgumentException if both have an entry of the same kind and id and the entries differ
     */
    public Corpus combinedWith(Corpus other) {
        Objects.requireNonNull(other, "other");
        if (equals(other)) {
            return this;
        }
        Set<Language> theirs = new HashSet<>(other.languages);
        return builder()
                .id(CorpusId.of(id + "." + other.id))
                .title(combinedTitle(title, other.title))
                .languages(languages.stream().filter(theirs::contains).toList())
                .dataVersion(dataVersion + "+" + other.dataVersion)
                .license(combinedLicense(license, other.license))
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

    /** In every language that one of them has, since it stands for both: each title as well as it can be said there. */
    private static LocalizedText combinedTitle(LocalizedText first, LocalizedText second) {
        Map<Language, String> texts = new TreeMap<>();
        for (LocalizedText title : List.of(first, second)) {
            for (Language language : title.languages()) {
                texts.put(language, first.in(language) + " + " + second.in(language));
            }
        }
        return LocalizedText.of(texts);
    }

    /** Each licence once, in order of mention, however the corpora were put together. */
    private static String combinedLicense(String first, String second) {
        if (first.equals(second)) {
            return first;
        }
        Set<String> operands = new LinkedHashSet<>(operands(first));
        operands.addAll(operands(second));
        return String.join(" AND ", operands);
    }

    /** The parts of an SPDX expression that AND joins; any other compound keeps its meaning only in parentheses. */
    private static List<String> operands(String license) {
        boolean plain = !license.contains("(") && !license.contains(" OR ");
        if (plain) {
            return List.of(license.split(" AND ", -1));
        }
        List<String> operands = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < license.length(); i++) {
            depth += license.charAt(i) == '(' ? 1 : license.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && license.startsWith(" OR ", i)) {
                return List.of("(" + license + ")");
            }
            if (depth == 0 && license.startsWith(" AND ", i)) {
                operands.add(license.substring(begin, i));
                begin = i + " AND ".length();
            }
        }
        operands.add(license.substring(begin));
        return operands;
    }

    /** Results have no ids: each once, told apart first by what they say, whose hash table stays fast on any texts. */
    private static List<BenchmarkResult> merged(List<BenchmarkResult> first, List<BenchmarkResult> second) {
        Map<String, List<BenchmarkResult>> seen = new HashMap<>();
        List<BenchmarkResult> merged = new ArrayList<>();
        for (List<BenchmarkResult> results : List.of(first, second)) {
            for (BenchmarkResult result : results) {
                List<BenchmarkResult> alike = seen.computeIfAbsent(result.toString(), unused -> new ArrayList<>());
                if (!alike.contains(result)) {
                    alike.add(result);
                    merged.add(result);
                }
            }
        }
        return merged;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Corpus other
                && id.equals(other.id)
                && title.equals(other.title)
                && languages.equals(other.languages)
                && dataVersion.equals(other.dataVersion)
                && license.equals(other.license)
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
        private @Nullable List<Language> languages;
        private @Nullable String dataVersion;
        private @Nullable String license;
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
         * {@return this builder, after setting the id}
         *
         * @param id the id
         */
        public Builder id(CorpusId id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * {@return this builder, after setting the title}
         *
         * @param title the title
         */
        public Builder title(LocalizedText title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * {@return this builder, after setting the languages that every text has; unless they are set, they are those of the
         * title}
         *
         * @param languages the languages, the chief one first
         * @throws IllegalArgumentException if one stands twice
         */
        public Builder languages(List<Language> languages) {
            this.languages = Checks.distinct(languages, "Corpus.languages");
            return this;
        }

        /**
         * {@return this builder, after setting the version of the data}
         *
         * @param dataVersion the version of the data
         */
        public Builder dataVersion(String dataVersion) {
            this.dataVersion = Objects.requireNonNull(dataVersion, "dataVersion");
            return this;
        }

        /**
         * {@return this builder, after setting the licence of the data, an SPDX expression}
         *
         * @param license the licence of the data, an SPDX expression
         */
        public Builder license(String license) {
            this.license = Objects.requireNonNull(license, "license");
            return this;
        }

        /**
         * {@return this builder, after setting the SHA-256 of the files, in lower-case hexadecimal digits}
         *
         * @param checksum the SHA-256 of the files, in lower-case hexadecimal digits
         */
        public Builder checksum(String checksum) {
            this.checksum = Objects.requireNonNull(checksum, "checksum");
            return this;
        }

        /**
         * {@return this builder, after adding sources}
         *
         * @param sources what to add, in order
         */
        public Builder sources(Collection<? extends Source> sources) {
            this.sources.addAll(sources);
            return this;
        }

        /**
         * {@return this builder, after adding papers}
         *
         * @param papers what to add, in order
         */
        public Builder papers(Collection<? extends Paper> papers) {
            this.papers.addAll(papers);
            return this;
        }

        /**
         * {@return this builder, after adding models}
         *
         * @param models what to add, in order
         */
        public Builder models(Collection<? extends LanguageModel> models) {
            this.models.addAll(models);
            return this;
        }

        /**
         * {@return this builder, after adding claims}
         *
         * @param claims what to add, in order
         */
        public Builder claims(Collection<? extends Claim> claims) {
            this.claims.addAll(claims);
            return this;
        }

        /**
         * {@return this builder, after adding capabilities}
         *
         * @param capabilities what to add, in order
         */
        public Builder capabilities(Collection<? extends Capability> capabilities) {
            this.capabilities.addAll(capabilities);
            return this;
        }

        /**
         * {@return this builder, after adding benchmarks}
         *
         * @param benchmarks what to add, in order
         */
        public Builder benchmarks(Collection<? extends Benchmark> benchmarks) {
            this.benchmarks.addAll(benchmarks);
            return this;
        }

        /**
         * {@return this builder, after adding compared systems}
         *
         * @param systems what to add, in order
         */
        public Builder systems(Collection<? extends ComparedSystem> systems) {
            this.systems.addAll(systems);
            return this;
        }

        /**
         * {@return this builder, after adding results}
         *
         * @param results what to add, in order
         */
        public Builder results(Collection<? extends BenchmarkResult> results) {
            this.results.addAll(results);
            return this;
        }

        /**
         * {@return the corpus}
         *
         * @throws NullPointerException if id, title, data version or licence is not set
         * @throws IllegalArgumentException if an id occurs twice among its kind
         */
        public Corpus build() {
            return new Corpus(this);
        }
    }
}
