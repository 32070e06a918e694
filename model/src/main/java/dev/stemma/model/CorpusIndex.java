package dev.stemma.model;

import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;

/** The entries of a corpus by id and by paper. */
final class CorpusIndex {

    final Catalog<SourceId, Source> sources;
    final Catalog<PaperId, Paper> papers;
    final Catalog<ModelId, LanguageModel> models;
    final Catalog<ClaimId, Claim> claims;
    final Catalog<CapabilityId, Capability> capabilities;
    final Catalog<BenchmarkId, Benchmark> benchmarks;
    final Catalog<ModelId, ComparedSystem> systems;
    final ByPaper<Claim> claimsByPaper;
    final ByPaper<LanguageModel> modelsByPaper;

    /**
     * Indexes the entries.
     *
     * @throws IllegalArgumentException if an id occurs twice among its kind, those of models and compared systems being one kind
     */
    CorpusIndex(Corpus corpus) {
        sources = new Catalog<>("source", corpus.sources(), Source::id);
        papers = new Catalog<>("paper", corpus.papers(), Paper::id);
        models = new Catalog<>("model", corpus.models(), LanguageModel::id);
        claims = new Catalog<>("claim", corpus.claims(), Claim::id);
        capabilities = new Catalog<>("capability", corpus.capabilities(), Capability::id);
        benchmarks = new Catalog<>("benchmark", corpus.benchmarks(), Benchmark::id);
        systems = new Catalog<>("compared system", corpus.systems(), ComparedSystem::id);
        for (ComparedSystem system : corpus.systems()) {
            if (models.find(system.id()).isPresent()) {
                throw new IllegalArgumentException("a model and a compared system have the id '" + system.id()
                        + "'; they share their ids, rename one");
            }
        }
        claimsByPaper = ByPaper.of(corpus.papers(), corpus.claims(), Claim::paper);
        modelsByPaper = ByPaper.of(corpus.papers(), corpus.models(), LanguageModel::paper);
    }
}
