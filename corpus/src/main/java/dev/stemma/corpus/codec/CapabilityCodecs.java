package dev.stemma.corpus.codec;

import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.CapabilityKind;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Precedent;
import dev.stemma.model.claim.SetAside;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.List;

/** The JSON forms of capabilities and of the evidence for them. */
public final class CapabilityCodecs {

    public static final Codec<Demonstration> DEMONSTRATION = new ObjectCodec<>(Demonstration.class) {
        private final Property<Tier> tier = required("tier", Codecs.named(Tier.values()));
        private final Property<PaperId> paper = required("paper", IdCodecs.PAPER_ID);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<BenchmarkId> benchmark = optional("benchmark", IdCodecs.BENCHMARK_ID);
        private final Property<List<ClaimId>> claims = list("claims", IdCodecs.CLAIM_ID);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        Demonstration make(Values values) {
            return Demonstration.builder()
                    .tier(values.get(tier))
                    .paper(values.get(paper))
                    .source(values.get(source))
                    .locator(values.get(locator))
                    .benchmark(values.find(benchmark))
                    .claims(values.list(claims))
                    .note(values.find(note))
                    .build();
        }
    };

    static final Codec<Precedent> PRECEDENT = new ObjectCodec<>(Precedent.class) {
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> note = required("note", Codecs.LOCALIZED_TEXT);

        @Override
        Precedent make(Values values) {
            return new Precedent(values.get(source), values.get(locator), values.get(note));
        }
    };

    static final Codec<SetAside> SET_ASIDE = new ObjectCodec<>(SetAside.class) {
        private final Property<PaperId> paper = required("paper", IdCodecs.PAPER_ID);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> note = required("note", Codecs.LOCALIZED_TEXT);

        @Override
        SetAside make(Values values) {
            return new SetAside(values.get(paper), values.get(source), values.get(locator), values.get(note));
        }
    };

    public static final Codec<Capability> CAPABILITY = new ObjectCodec<>(Capability.class) {
        private final Property<CapabilityId> id = required("id", IdCodecs.CAPABILITY_ID);
        private final Property<CapabilityKind> kind = required("kind", Codecs.named(CapabilityKind.values()));
        private final Property<LocalizedText> name = required("name", Codecs.LOCALIZED_TEXT);
        private final Property<LocalizedText> description = required("description", Codecs.LOCALIZED_TEXT);
        private final Property<LocalizedText> excludes = optional("excludes", Codecs.LOCALIZED_TEXT);
        private final Property<List<Precedent>> precedents = list("precedents", PRECEDENT);
        private final Property<List<Demonstration>> demonstrations = list("demonstrations", DEMONSTRATION);
        private final Property<List<SetAside>> setAside = list("setAside", SET_ASIDE);

        @Override
        Capability make(Values values) {
            return Capability.builder()
                    .id(values.get(id))
                    .kind(values.get(kind))
                    .name(values.get(name))
                    .description(values.get(description))
                    .excludes(values.find(excludes))
                    .precedents(values.list(precedents))
                    .demonstrations(values.list(demonstrations))
                    .setAside(values.list(setAside))
                    .build();
        }
    };

    private CapabilityCodecs() {}
}
