package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Precedent;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a generation shows of a capability: whether it introduces it, and by which evidence.
 *
 * @param capability the capability
 * @param paper the paper of the generation
 * @param status whether the generation introduces it, carries it over, or does not prove it
 * @param minimum the weakest tier of evidence that counts
 * @param evidence the evidence of this generation, the strongest first; never empty
 * @param earlier the evidence of earlier generations of its family, in generation order, the strongest first within each: the first {@value
 *     #MOST_EARLIER}, and the first that counts
 * @since 0.1.0
 */
public record CapabilityPresence(
        Capability capability,
        PaperId paper,
        CapabilityStatus status,
        Tier minimum,
        List<JudgedDemonstration> evidence,
        List<JudgedDemonstration> earlier)
        implements Fact {

    /** How much of the evidence of earlier generations is named, 20: all of it would grow with their square. */
    public static final int MOST_EARLIER = 20;

    /** Copies the evidence. */
    public CapabilityPresence {
        evidence = List.copyOf(evidence);
        earlier = List.copyOf(earlier);
    }

    /**
     * {@return the tier of the strongest evidence that stands, perhaps below the minimum; empty if all evidence is struck out}
     */
    public Optional<Tier> tier() {
        return standing().stream().map(judged -> judged.demonstration().tier()).max(Tier::compareTo);
    }

    /** {@return the evidence that no refuted claim strikes out, whatever its tier, the strongest first} */
    public List<JudgedDemonstration> standing() {
        return evidence.stream().filter(judged -> !judged.isStruckOut()).toList();
    }

    /** {@return the evidence that a refuted claim strikes out, the strongest first} */
    public List<JudgedDemonstration> struckOut() {
        return evidence.stream().filter(JudgedDemonstration::isStruckOut).toList();
    }

    /** Returns the first earlier paper whose evidence counts. */
    private Optional<PaperId> introducer() {
        return earlier.stream()
                .filter(judged -> judged.counts(minimum))
                .map(judged -> judged.demonstration().paper())
                .findFirst();
    }

    @Override
    public Explanation explanation() {
        LocalizedText name = capability.name();
        // what has to be shown has no statement as its evidence, so that the next tier is the weakest that counts
        LocalizedText weakest = Vocabulary.nameOf(
                minimum == Tier.STATED && !capability.kind().isStated() ? Tier.DEMONSTRATED : minimum);
        LocalizedText strongest = tier().map(Vocabulary::nameOf).orElse(weakest);
        LocalizedText statement = switch (status) {
            case INTRODUCED ->
                Texts.of(
                        "Among these papers, {0} introduces {1} ({2}): none before it has evidence that stands and is at least {3}",
                        "在这几篇论文中，{0} 首次有“{1}”的证据（{2}）：在它之前，没有哪篇的证据既站得住，又至少达到“{3}”", paper, name, strongest, weakest);
            case CARRIED_OVER ->
                Texts.of(
                        "{0} shows {1} again ({2}), which {3} introduced among these papers",
                        "{0} 也有“{1}”的证据（{2}），在这几篇论文中最早见于 {3}",
                        paper,
                        name,
                        strongest,
                        introducer()
                                .<Object>map(known -> known)
                                .orElse(LocalizedText.of("an earlier generation", "更早一代")));
            case UNPROVEN ->
                Texts.of(
                        "{0} does not prove {1}: no evidence stands that is at least {2}",
                        "{0} 对“{1}”证据不足：没有既站得住、又至少达到“{2}”的证据", paper, name, weakest);
        };
        return Explanation.of(
                statement,
                Stream.concat(
                                Stream.concat(evidence.stream(), earlier.stream())
                                        .map(JudgedDemonstration::explanation),
                                capability.precedents().stream().map(CapabilityPresence::explain))
                        .toList());
    }

    private static Explanation explain(Precedent before) {
        return Explanation.of(Texts.of("Before these papers: {0}", "在这几篇论文之前：{0}", before.note()), before.citation());
    }

    /** Returns capability, status and tier, such as {@code in-context-few-shot: introduced by gpt-3 (measured)}. */
    @Override
    public String toString() {
        String verb = switch (status) {
            case INTRODUCED -> "introduced by ";
            case CARRIED_OVER -> "shown again by ";
            case UNPROVEN -> "unproven for ";
        };
        return capability.id() + ": " + verb + paper
                + tier().map(tier -> " (" + tier + ")").orElse(" (all evidence struck out)");
    }
}
