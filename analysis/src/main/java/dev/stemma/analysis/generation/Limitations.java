package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Claims;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds the limitations of two papers against what the later one shows. */
final class Limitations {

    private final Corpus corpus;
    private final Map<CapabilityId, CapabilityPresence> introduced;
    private final Map<CapabilityId, ImprovedCapability> improved;

    Limitations(CapabilityTimeline timeline, Corpus corpus, PaperId to, List<ImprovedCapability> improved) {
        this.corpus = corpus;
        this.introduced = timeline.introducedBy(to).stream()
                .collect(Collectors.toMap(presence -> presence.capability().id(), Function.identity()));
        this.improved = improved.stream()
                .collect(Collectors.toMap(
                        better -> better.presence().capability().id(), Function.identity()));
    }

    List<LimitationChange> between(PaperId from, PaperId to) {
        List<Claim> before = of(from);
        List<Claim> after = of(to);
        List<LimitationChange> changes = new ArrayList<>();
        before.forEach(limitation -> changes.add(change(limitation, after)));
        after.stream()
                .filter(limitation -> before.stream().noneMatch(other -> share(limitation, other)))
                .forEach(limitation -> changes.add(new LimitationChange(limitation, LimitationStatus.NEW, List.of())));
        return changes;
    }

    private List<Claim> of(PaperId paper) {
        return corpus.claimsAbout(paper).stream()
                .filter(claim -> claim.kind() == ClaimKind.LIMITATION
                        && (claim.verdict() == Verdict.SUPPORTED || claim.verdict() == Verdict.PARTLY_SUPPORTED))
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }

    private LimitationChange change(Claim limitation, List<Claim> after) {
        List<Explanation> again = after.stream()
                .filter(other -> share(limitation, other))
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

    /** Whether two limitations are one claim, or about the same capability. */
    private static boolean share(Claim one, Claim other) {
        return one.id().equals(other.id()) || one.capabilities().stream().anyMatch(other.capabilities()::contains);
    }
}
