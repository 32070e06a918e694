package dev.stemma.corpus.codec;

import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Tier;

/** The JSON forms of capabilities and of the evidence for them. */
public final class CapabilityCodecs {

    /** The form of a {@link Demonstration}. */
    public static final Codec<Demonstration> DEMONSTRATION = demonstration();

    /** The form of a {@link Capability}. */
    public static final Codec<Capability> CAPABILITY = capability();

    private CapabilityCodecs() {}

    private static Codec<Demonstration> demonstration() {
        var type = ObjectCodec.<Demonstration>declare();
        var tier = type.required("tier", Codecs.named(Tier.values()));
        var paper = type.required("paper", IdCodecs.PAPER_ID);
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var benchmark = type.optional("benchmark", IdCodecs.BENCHMARK_ID);
        var claims = type.list("claims", IdCodecs.CLAIM_ID);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public Demonstration assemble(Values values) {
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

            @Override
            public void disassemble(Demonstration demonstration, Values values) {
                values.put(tier, demonstration.tier())
                        .put(paper, demonstration.paper())
                        .put(source, demonstration.source())
                        .put(locator, demonstration.locator())
                        .put(benchmark, demonstration.benchmark())
                        .put(claims, demonstration.claims())
                        .put(note, demonstration.note());
            }
        });
    }

    private static ObjectCodec<Capability> capability() {
        var type = ObjectCodec.<Capability>declare();
        var id = type.required("id", IdCodecs.CAPABILITY_ID);
        var name = type.required("name", Codecs.LOCALIZED_TEXT);
        var description = type.required("description", Codecs.LOCALIZED_TEXT);
        var demonstrations = type.list("demonstrations", DEMONSTRATION);
        return type.as(new Assembly<>() {
            @Override
            public Capability assemble(Values values) {
                return Capability.builder()
                        .id(values.get(id))
                        .name(values.get(name))
                        .description(values.get(description))
                        .demonstrations(values.list(demonstrations))
                        .build();
            }

            @Override
            public void disassemble(Capability capability, Values values) {
                values.put(id, capability.id())
                        .put(name, capability.name())
                        .put(description, capability.description())
                        .put(demonstrations, capability.demonstrations());
            }
        });
    }
}
