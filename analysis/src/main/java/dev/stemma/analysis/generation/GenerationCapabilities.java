package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.claim.CapabilityKind;
import dev.stemma.model.id.PaperId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The capabilities of one generation.
 *
 * <p>A capability that an earlier generation introduced and this one has no evidence of is in none of the lists: nothing
 * is known of it here. Immutable and thread-safe.
 *
 * @param paper the paper of the generation
 * @param introduced what it is the first of its family to have, by id of the capability
 * @param carriedOver what earlier generations of its family introduced and it has evidence of as well, by id
 * @param unproven what it has evidence of, but none that counts, by id
 * @since 0.1.0
 */
public record GenerationCapabilities(
        PaperId paper,
        List<CapabilityPresence> introduced,
        List<CapabilityPresence> carriedOver,
        List<CapabilityPresence> unproven)
        implements Fact {

    /** Copies the lists. */
    public GenerationCapabilities {
        introduced = List.copyOf(introduced);
        carriedOver = List.copyOf(carriedOver);
        unproven = List.copyOf(unproven);
    }

    /**
     * {@return what it is the first to have of one kind, by id of the capability}
     *
     * @param kind the kind
     */
    public List<CapabilityPresence> introduced(CapabilityKind kind) {
        return introduced.stream()
                .filter(presence -> presence.capability().kind() == kind)
                .toList();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Texts.of(
                        "{0}: {1} introduced among these papers, {2} shown again, {3} unproven",
                        "{0}：在这几篇论文中首次有证据 {1} 项，再次有证据 {2} 项，证据不足 {3} 项",
                        paper,
                        introduced.size(),
                        carriedOver.size(),
                        unproven.size()),
                Stream.of(introduced, carriedOver, unproven)
                        .flatMap(List::stream)
                        .map(CapabilityPresence::explanation)
                        .toList());
    }

    /** Returns the paper and the ids of what it introduced, carried over and did not prove. */
    @Override
    public String toString() {
        return paper + ": introduced " + ids(introduced) + ", shown again " + ids(carriedOver) + ", unproven "
                + ids(unproven);
    }

    private static String ids(List<CapabilityPresence> presences) {
        return presences.stream()
                .map(presence -> presence.capability().id().value())
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
