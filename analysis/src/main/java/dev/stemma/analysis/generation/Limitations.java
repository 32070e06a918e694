package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Claims;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The limitations that a paper admits and its text bears out, by claim id, to be held against those of another paper.
 *
 * <p>Two limitations belong together if they are one claim, or about the same capability.
 */
final class Limitations {

    private final SortedMap<ClaimId, Claim> claims = new TreeMap<>();
    private final Map<CapabilityId, List<Claim>> byCapability = new HashMap<>();

    Limitations(Corpus corpus, PaperId paper) {
        for (Claim claim : corpus.claimsAbout(paper)) {
            if (claim.kind() == ClaimKind.LIMITATION
                    && (claim.verdict() == Verdict.SUPPORTED || claim.verdict() == Verdict.PARTLY_SUPPORTED)) {
                claims.put(claim.id(), claim);
            }
        }
        claims.values()
                .forEach(claim -> claim.capabilities()
                        .forEach(capability -> byCapability
                                .computeIfAbsent(capability, unused -> new ArrayList<>())
                                .add(claim)));
    }

    /** Returns what became of these limitations in a later paper, by what it introduces, improves and admits. */
    List<LimitationChange> changes(
            Limitations later, List<CapabilityPresence> introduced, List<ImprovedCapability> improved) {
        Map<CapabilityId, CapabilityPresence> first = introduced.stream()
                .collect(Collectors.toMap(presence -> presence.capability().id(), Function.identity()));
        Map<CapabilityId, ImprovedCapability> better = improved.stream()
                .collect(Collectors.toMap(one -> one.presence().capability().id(), Function.identity()));
        List<LimitationChange> changes = new ArrayList<>();
        claims.values().forEach(limitation -> changes.add(change(limitation, later, first, better)));
        later.claims.values().stream()
                .filter(limitation -> alike(limitation, 1).isEmpty())
                .forEach(limitation -> changes.add(new LimitationChange(limitation, LimitationStatus.NEW, List.of())));
        return changes;
    }

    private static LimitationChange change(
            Claim limitation,
            Limitations later,
            Map<CapabilityId, CapabilityPresence> introduced,
            Map<CapabilityId, ImprovedCapability> improved) {
        List<Explanation> again = later.alike(limitation, LimitationChange.MOST_AGAIN).stream()
                .map(other -> Claims.explain(other, List.of()))
                .toList();
        if (!again.isEmpty()) {
            return new LimitationChange(limitation, LimitationStatus.REMAINS, again);
        }
        List<Explanation> first = explanations(limitation, introduced);
        if (!first.isEmpty()) {
            return new LimitationChange(limitation, LimitationStatus.LIFTED, first);
        }
        List<Explanation> better = explanations(limitation, improved);
        return new LimitationChange(
                limitation, better.isEmpty() ? LimitationStatus.NOT_TAKEN_UP : LimitationStatus.EASED, better);
    }

    /** Returns those of these limitations that belong together with another one, the first by id. */
    private List<Claim> alike(Claim limitation, int most) {
        SortedMap<ClaimId, Claim> alike = new TreeMap<>();
        Claim same = claims.get(limitation.id());
        if (same != null) {
            alike.put(same.id(), same);
        }
        limitation
                .capabilities()
                .forEach(capability -> byCapability.getOrDefault(capability, List.of()).stream()
                        .limit(most)
                        .forEach(claim -> alike.put(claim.id(), claim)));
        return alike.values().stream().limit(most).toList();
    }

    private static List<Explanation> explanations(Claim limitation, Map<CapabilityId, ? extends Fact> facts) {
        List<Explanation> explanations = new ArrayList<>();
        for (CapabilityId capability : limitation.capabilities()) {
            Fact fact = facts.get(capability);
            if (fact != null) {
                explanations.add(fact.explanation());
            }
        }
        return explanations;
    }
}
