package dev.stemma.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import dev.stemma.model.internal.StemmaStyle;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

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
@Value.Immutable
@StemmaStyle
public abstract class Corpus {

    Corpus() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id} */
    public abstract CorpusId id();

    /** {@return the title} */
    public abstract LocalizedText title();

    /**
     * {@return the languages that every text of the corpus has, each once, the chief one first; empty if its texts share none,
     * as may be in a combination}
     *
     * <p>A text may have others beside these.
     */
    @Value.Default
    @SuppressWarnings("immutables:untype") // set as a whole, so that none at all can be said
    public List<Language> languages() {
        return title().languages();
    }

    /** {@return the version of the data, which moves apart from the version of the code, such as {@code 0.1.0}} */
    public abstract String dataVersion();

    /** {@return the licence of the data, an SPDX expression such as {@code CC-BY-4.0}} */
    public abstract String license();

    /**
     * {@return the checksum of the files that the corpus was read from, SHA-256 in lower-case hexadecimal digits; empty for a
     * corpus that was built in code or combined}
     */
    @Value.Auxiliary
    public abstract Optional<String> checksum();

    /** {@return the sources that locators point into, in file order} */
    public abstract List<Source> sources();

    /**
     * {@return the source with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<Source> find(SourceId id) {
        return index().sources.find(id);
    }

    /**
     * {@return the source with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Source get(SourceId id) {
        return index().sources.get(id);
    }

    /** {@return the papers, in file order} */
    public abstract List<Paper> papers();

    /**
     * {@return the paper with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<Paper> find(PaperId id) {
        return index().papers.find(id);
    }

    /**
     * {@return the paper with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Paper get(PaperId id) {
        return index().papers.get(id);
    }

    /** {@return the language models of all papers, grouped by paper, in file order} */
    public abstract List<LanguageModel> models();

    /**
     * {@return the model with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<LanguageModel> find(ModelId id) {
        return index().models.find(id);
    }

    /**
     * {@return the model with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public LanguageModel get(ModelId id) {
        return index().models.get(id);
    }

    /** {@return the claims about all papers, grouped by paper, in file order} */
    public abstract List<Claim> claims();

    /**
     * {@return the claim with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<Claim> find(ClaimId id) {
        return index().claims.find(id);
    }

    /**
     * {@return the claim with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Claim get(ClaimId id) {
        return index().claims.get(id);
    }

    /** {@return the capabilities, in file order} */
    public abstract List<Capability> capabilities();

    /**
     * {@return the capability with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<Capability> find(CapabilityId id) {
        return index().capabilities.find(id);
    }

    /**
     * {@return the capability with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Capability get(CapabilityId id) {
        return index().capabilities.get(id);
    }

    /** {@return the benchmarks, in file order} */
    public abstract List<Benchmark> benchmarks();

    /**
     * {@return the benchmark with an id; empty if the corpus has none of this id}
     *
     * @param id the id
     */
    public Optional<Benchmark> find(BenchmarkId id) {
        return index().benchmarks.find(id);
    }

    /**
     * {@return the benchmark with an id}
     *
     * @param id the id
     * @throws UnknownIdException if the corpus has none of this id; the message names the nearest one
     */
    public Benchmark get(BenchmarkId id) {
        return index().benchmarks.get(id);
    }

    /** {@return the systems that papers compare their models with, in file order} */
    public abstract List<ComparedSystem> systems();

    /**
     * {@return the compared system with an id; empty if the corpus has none of this id}
     *
     * @param id the id, which is none of a model
     */
    public Optional<ComparedSystem> findSystem(ModelId id) {
        return index().systems.find(id);
    }

    /** {@return the results that sources report on the benchmarks, grouped by the paper that reports them, in file order} */
    public abstract List<BenchmarkResult> results();

    /**
     * {@return the claims about a paper, in file order; empty if the corpus has no claim about it}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper; the message names the nearest one
     */
    public List<Claim> claimsAbout(PaperId paper) {
        return index().claimsByPaper.of(get(paper).id());
    }

    /**
     * {@return the models that a paper introduces, in file order; empty if the corpus has no model of it}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper; the message names the nearest one
     */
    public List<LanguageModel> modelsOf(PaperId paper) {
        return index().modelsByPaper.of(get(paper).id());
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
        Set<Language> theirs = new HashSet<>(other.languages());
        return builder()
                .id(CorpusId.of(id() + "." + other.id()))
                .title(Combination.title(title(), other.title()))
                .languages(languages().stream().filter(theirs::contains).toList())
                .dataVersion(dataVersion() + "+" + other.dataVersion())
                .license(Combination.license(license(), other.license()))
                .sources(index().sources.mergedWith(other.index().sources))
                .papers(index().papers.mergedWith(other.index().papers))
                .models(index().models.mergedWith(other.index().models))
                .claims(index().claims.mergedWith(other.index().claims))
                .capabilities(index().capabilities.mergedWith(other.index().capabilities))
                .benchmarks(index().benchmarks.mergedWith(other.index().benchmarks))
                .systems(index().systems.mergedWith(other.index().systems))
                .results(Combination.results(results(), other.results()))
                .build();
    }

    @JsonIgnore
    @Value.Derived
    @Value.Auxiliary
    CorpusIndex index() {
        return new CorpusIndex(this);
    }

    /**
     * {@return this corpus with claims, models and results grouped by paper}
     *
     * @throws IllegalArgumentException if a language occurs twice
     */
    @Value.Check
    @SuppressWarnings("ReferenceEquality") // a list that cannot change is its own copy
    Corpus grouped() {
        ImmutableCorpus self = (ImmutableCorpus) this;
        if (!claims().equals(index().claimsByPaper.values())) {
            return self.withClaims(index().claimsByPaper.values());
        }
        if (!models().equals(index().modelsByPaper.values())) {
            return self.withModels(index().modelsByPaper.values());
        }
        List<BenchmarkResult> results = ByPaper.ofResults(papers(), results()).values();
        if (!results().equals(results)) {
            return self.withResults(results);
        }
        if (languages() != List.copyOf(languages())) {
            return self.withLanguages(List.copyOf(languages()));
        }
        Checks.distinct(languages(), "Corpus.languages");
        return this;
    }

    @Override
    public String toString() {
        return "Corpus " + id() + " " + dataVersion() + " (" + papers().size() + " papers, " + models().size()
                + " models, " + claims().size() + " claims, " + results().size() + " results)";
    }

    /**
     * Builds a {@link Corpus}; lists are added to in the order of the calls, everything else can be set once. Languages that are
     * not set are those of the title. Not thread-safe.
     */
    public static final class Builder extends ImmutableCorpus.Builder {

        Builder() {}
    }
}
