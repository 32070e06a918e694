package dev.stemma.corpus.codec;

import dev.stemma.model.claim.Asserted;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Demonstrated;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Measured;
import java.util.List;

/** The JSON forms of capabilities and of the evidence for them. */
public final class CapabilityCodecs {

    /** The form of a {@link Measured}. */
    static final ObjectCodec<Measured> MEASURED = measured();

    /** The form of a {@link Demonstrated}. */
    static final ObjectCodec<Demonstrated> DEMONSTRATED = demonstrated();

    /** The form of a {@link Asserted}. */
    static final ObjectCodec<Asserted> ASSERTED = asserted();

    /** The form of a {@link Demonstration}. */
    public static final Codec<Demonstration> DEMONSTRATION = demonstration();

    /** The form of a {@link Capability}. */
    public static final Codec<Capability> CAPABILITY = capability();

    private CapabilityCodecs() {}

    private static ObjectCodec<Measured> measured() {
        var type = ObjectCodec.<Measured>declare().kind("measured");
        var paper = type.required("paper", IdCodecs.PAPER_ID);
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var benchmark = type.optional("benchmark", IdCodecs.BENCHMARK_ID);
        var claims = type.list("claims", IdCodecs.CLAIM_ID);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(
                values -> new Measured(
                        values.get(paper),
                        values.get(source),
                        values.get(locator),
                        values.find(benchmark),
                        values.list(claims),
                        values.find(note)),
                (measured, values) -> values.put(paper, measured.paper())
                        .put(source, measured.source())
                        .put(locator, measured.locator())
                        .put(benchmark, measured.benchmark())
                        .put(claims, measured.claims())
                        .put(note, measured.note()));
    }

    private static ObjectCodec<Demonstrated> demonstrated() {
        var type = ObjectCodec.<Demonstrated>declare().kind("demonstrated");
        var paper = type.required("paper", IdCodecs.PAPER_ID);
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var claims = type.list("claims", IdCodecs.CLAIM_ID);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(
                values -> new Demonstrated(
                        values.get(paper),
                        values.get(source),
                        values.get(locator),
                        values.list(claims),
                        values.find(note)),
                (demonstrated, values) -> values.put(paper, demonstrated.paper())
                        .put(source, demonstrated.source())
                        .put(locator, demonstrated.locator())
                        .put(claims, demonstrated.claims())
                        .put(note, demonstrated.note()));
    }

    private static ObjectCodec<Asserted> asserted() {
        var type = ObjectCodec.<Asserted>declare().kind("asserted");
        var paper = type.required("paper", IdCodecs.PAPER_ID);
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var claims = type.list("claims", IdCodecs.CLAIM_ID);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(
                values -> new Asserted(
                        values.get(paper),
                        values.get(source),
                        values.get(locator),
                        values.list(claims),
                        values.find(note)),
                (asserted, values) -> values.put(paper, asserted.paper())
                        .put(source, asserted.source())
                        .put(locator, asserted.locator())
                        .put(claims, asserted.claims())
                        .put(note, asserted.note()));
    }

    private static Codec<Demonstration> demonstration() {
        return new SumCodec<>(
                List.of(MEASURED, DEMONSTRATED, ASSERTED),
                value -> value.match(measured -> 0, demonstrated -> 1, asserted -> 2));
    }

    private static ObjectCodec<Capability> capability() {
        var type = ObjectCodec.<Capability>declare();
        var id = type.required("id", IdCodecs.CAPABILITY_ID);
        var name = type.required("name", Codecs.LOCALIZED_TEXT);
        var description = type.required("description", Codecs.LOCALIZED_TEXT);
        var demonstrations = type.list("demonstrations", DEMONSTRATION);
        return type.as(
                values -> Capability.builder()
                        .id(values.get(id))
                        .name(values.get(name))
                        .description(values.get(description))
                        .addAllDemonstrations(values.list(demonstrations))
                        .build(),
                (capability, values) -> values.put(id, capability.id())
                        .put(name, capability.name())
                        .put(description, capability.description())
                        .put(demonstrations, capability.demonstrations()));
    }
}
