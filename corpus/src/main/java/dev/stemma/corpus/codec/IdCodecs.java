package dev.stemma.corpus.codec;

import dev.stemma.corpus.stream.Parsed;
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
 * it would wait for each other for ever.
 */
final class IdCodecs {

    static final Codec<BenchmarkId> BENCHMARK_ID = Codecs.shared(new Parsed<>() {
        @Override
        public BenchmarkId parse(String text) {
            return BenchmarkId.of(text);
        }
    });
    static final Codec<CapabilityId> CAPABILITY_ID = Codecs.shared(new Parsed<>() {
        @Override
        public CapabilityId parse(String text) {
            return CapabilityId.of(text);
        }
    });
    static final Codec<ClaimId> CLAIM_ID = Codecs.parsed(new Parsed<>() {
        @Override
        public ClaimId parse(String text) {
            return ClaimId.of(text);
        }
    });
    static final Codec<MetricId> METRIC_ID = Codecs.shared(new Parsed<>() {
        @Override
        public MetricId parse(String text) {
            return MetricId.of(text);
        }
    });
    static final Codec<ModelId> MODEL_ID = Codecs.shared(new Parsed<>() {
        @Override
        public ModelId parse(String text) {
            return ModelId.of(text);
        }
    });
    static final Codec<PaperId> PAPER_ID = Codecs.shared(new Parsed<>() {
        @Override
        public PaperId parse(String text) {
            return PaperId.of(text);
        }
    });
    static final Codec<SectionId> SECTION_ID = Codecs.shared(new Parsed<>() {
        @Override
        public SectionId parse(String text) {
            return SectionId.of(text);
        }
    });
    static final Codec<SourceId> SOURCE_ID = Codecs.shared(new Parsed<>() {
        @Override
        public SourceId parse(String text) {
            return SourceId.of(text);
        }
    });
    static final Codec<WorkId> WORK_ID = Codecs.shared(new Parsed<>() {
        @Override
        public WorkId parse(String text) {
            return WorkId.of(text);
        }
    });

    static final Codec<CorpusId> CORPUS_ID = Codecs.parsed(new Parsed<>() {
        @Override
        public CorpusId parse(String text) {
            return CorpusId.of(text);
        }
    });
    static final Codec<Place> PLACE = Codecs.shared(new Parsed<>() {
        @Override
        public Place parse(String text) {
            return Place.of(text);
        }
    });

    private IdCodecs() {}
}
