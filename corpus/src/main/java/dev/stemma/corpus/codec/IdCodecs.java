package dev.stemma.corpus.codec;

import dev.stemma.model.claim.Place;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.WorkId;

/**
 * The JSON forms of the ids and of the places in a reading.
 *
 * <p>They stand in a class of their own because entries of all kinds refer to each other by id: with the ids beside the
 * entries, the classes of the forms would initialize each other in a circle, and two threads that begin at different points of
 * it would wait for each other without end.
 */
final class IdCodecs {

    static final Codec<BenchmarkId> BENCHMARK_ID = Codecs.id(BenchmarkId::of);
    static final Codec<CapabilityId> CAPABILITY_ID = Codecs.id(CapabilityId::of);
    static final Codec<ClaimId> CLAIM_ID = Codecs.id(ClaimId::of);
    static final Codec<MetricId> METRIC_ID = Codecs.shared(MetricId::of);
    static final Codec<ModelId> MODEL_ID = Codecs.id(ModelId::of);
    static final Codec<PaperId> PAPER_ID = Codecs.id(PaperId::of);
    static final Codec<SectionId> SECTION_ID = Codecs.shared(SectionId::of);
    static final Codec<SourceId> SOURCE_ID = Codecs.id(SourceId::of);
    static final Codec<WorkId> WORK_ID = Codecs.id(WorkId::of);

    static final Codec<CorpusId> CORPUS_ID = Codecs.parsed(CorpusId::of);
    static final Codec<Place> PLACE = Codecs.shared(Place::of);

    private IdCodecs() {}
}
