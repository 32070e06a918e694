package dev.stemma.corpus.codec;

import dev.stemma.model.benchmark.BenchmarkId;
import dev.stemma.model.benchmark.MetricId;
import dev.stemma.model.capability.CapabilityId;
import dev.stemma.model.claim.ClaimId;
import dev.stemma.model.languagemodel.ModelId;
import dev.stemma.model.paper.PaperId;
import dev.stemma.model.paper.WorkId;
import dev.stemma.model.source.SectionId;
import dev.stemma.model.source.SourceId;

/**
 * The JSON forms of the ids.
 *
 * <p>They stand in a class of their own because entries of all kinds refer to each other by id: with the ids beside the
 * entries, the classes of the forms would initialize each other in a circle, and two threads that begin at different points of
 * it would wait for each other for ever.
 */
final class IdCodecs {

    static final Codec<BenchmarkId> BENCHMARK_ID = Codecs.shared(BenchmarkId::of);
    static final Codec<CapabilityId> CAPABILITY_ID = Codecs.shared(CapabilityId::of);
    static final Codec<ClaimId> CLAIM_ID = Codecs.parsed(ClaimId::of);
    static final Codec<MetricId> METRIC_ID = Codecs.shared(MetricId::of);
    static final Codec<ModelId> MODEL_ID = Codecs.shared(ModelId::of);
    static final Codec<PaperId> PAPER_ID = Codecs.shared(PaperId::of);
    static final Codec<SectionId> SECTION_ID = Codecs.shared(SectionId::of);
    static final Codec<SourceId> SOURCE_ID = Codecs.shared(SourceId::of);
    static final Codec<WorkId> WORK_ID = Codecs.shared(WorkId::of);

    private IdCodecs() {}
}
