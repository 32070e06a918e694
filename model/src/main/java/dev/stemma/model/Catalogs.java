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
import java.util.Collection;

/**
 * The catalogs of a corpus, each with the ids of its kind.
 *
 * <p>Written out as a class for each kind and not as method references: a program that starts pays for linking each of those.
 */
public final class Catalogs {

    private Catalogs() {}

    /**
     * Returns the catalog of sources.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Catalog<SourceId, Source> sources(Collection<Source> values) {
        return new Catalog<>("source", values, new Catalog.Ids<>() {
            @Override
            public SourceId id(Source value) {
                return value.id();
            }
        });
    }

    /**
     * Returns the catalog of papers.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Catalog<PaperId, Paper> papers(Collection<Paper> values) {
        return new Catalog<>("paper", values, new Catalog.Ids<>() {
            @Override
            public PaperId id(Paper value) {
                return value.id();
            }
        });
    }

    /**
     * Returns the catalog of capabilities.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Catalog<CapabilityId, Capability> capabilities(Collection<Capability> values) {
        return new Catalog<>("capability", values, new Catalog.Ids<>() {
            @Override
            public CapabilityId id(Capability value) {
                return value.id();
            }
        });
    }

    /**
     * Returns the catalog of benchmarks.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Catalog<BenchmarkId, Benchmark> benchmarks(Collection<Benchmark> values) {
        return new Catalog<>("benchmark", values, new Catalog.Ids<>() {
            @Override
            public BenchmarkId id(Benchmark value) {
                return value.id();
            }
        });
    }

    /**
     * Returns the catalog of claims.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Catalog<ClaimId, Claim> claims(Collection<Claim> values) {
        return new Catalog<>("claim", values, new Catalog.Ids<>() {
            @Override
            public ClaimId id(Claim value) {
                return value.id();
            }
        });
    }

    /**
     * Returns the catalog of models.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Catalog<ModelId, LanguageModel> models(Collection<LanguageModel> values) {
        return new Catalog<>("model", values, new Catalog.Ids<>() {
            @Override
            public ModelId id(LanguageModel value) {
                return value.id();
            }
        });
    }

    /**
     * Returns the catalog of systems.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Catalog<ModelId, ComparedSystem> systems(Collection<ComparedSystem> values) {
        return new Catalog<>("compared system", values, new Catalog.Ids<>() {
            @Override
            public ModelId id(ComparedSystem value) {
                return value.id();
            }
        });
    }
}
