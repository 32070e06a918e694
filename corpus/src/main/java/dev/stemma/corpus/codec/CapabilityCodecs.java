package dev.stemma.corpus.codec;

import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.CapabilityKind;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Precedent;
import dev.stemma.model.claim.SetAside;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;

/** The JSON forms of capabilities and of the evidence for them. */
public final class CapabilityCodecs {

    /** The form of a {@link Demonstration}. */
    public static final Codec<Demonstration> DEMONSTRATION = new BuiltCodec<>(
                    Demonstration.class, Demonstration::builder, Demonstration.Builder::build)
            .required("tier", Codecs.named(Tier.values()), Demonstration.Builder::tier)
            .required("paper", IdCodecs.PAPER_ID, Demonstration.Builder::paper)
            .required("source", IdCodecs.SOURCE_ID, Demonstration.Builder::source)
            .required("locator", SourceCodecs.LOCATOR, Demonstration.Builder::locator)
            .optional("benchmark", IdCodecs.BENCHMARK_ID, Demonstration.Builder::benchmark)
            .list("claims", IdCodecs.CLAIM_ID, Demonstration.Builder::claims)
            .optional("note", Codecs.LOCALIZED_TEXT, Demonstration.Builder::note);

    /** The form of a {@link Precedent}. */
    static final Codec<Precedent> PRECEDENT = new ObjectCodec<>(Precedent.class) {
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> note = required("note", Codecs.LOCALIZED_TEXT);

        @Override
        Precedent make(Values values) {
            return new Precedent(values.get(source), values.get(locator), values.get(note));
        }
    };

    /** The form of a {@link SetAside}. */
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

    /** The form of a {@link Capability}. */
    public static final Codec<Capability> CAPABILITY = new BuiltCodec<>(
                    Capability.class, Capability::builder, Capability.Builder::build)
            .required("id", IdCodecs.CAPABILITY_ID, Capability.Builder::id)
            .required("kind", Codecs.named(CapabilityKind.values()), Capability.Builder::kind)
            .required("name", Codecs.LOCALIZED_TEXT, Capability.Builder::name)
            .required("description", Codecs.LOCALIZED_TEXT, Capability.Builder::description)
            .optional("excludes", Codecs.LOCALIZED_TEXT, Capability.Builder::excludes)
            .list("precedents", PRECEDENT, Capability.Builder::precedents)
            .list("demonstrations", DEMONSTRATION, Capability.Builder::demonstrations)
            .list("setAside", SET_ASIDE, Capability.Builder::setAside);

    private CapabilityCodecs() {}
}
