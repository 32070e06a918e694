package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.id.ClaimId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** {@link Rule#CLAIM_CONTRADICTION}: a claim does not contradict itself, and a contradiction is written once. */
final class ContradictionCheck implements Check {

    @Override
    public void run(Scope scope) {
        Map<ClaimId, Set<ClaimId>> contradicted = new HashMap<>();
        scope.eachClaim(claim -> {
            if (!claim.contradicts().isEmpty()) {
                check(scope, claim, contradicted);
            }
        });
    }

    private static void check(Scope scope, Claim claim, Map<ClaimId, Set<ClaimId>> contradicted) {
        Set<ClaimId> before = new HashSet<>();
        for (int i = 0; i < claim.contradicts().size(); i++) {
            ClaimId other = claim.contradicts().get(i);
            if (other.equals(claim.id())) {
                report(scope, claim, i, "the claim contradicts itself");
            } else if (!before.add(other)) {
                report(scope, claim, i, "the claim '" + other + "' stands twice in the list");
            } else if (other.compareTo(claim.id()) < 0
                    && contradicted
                            .computeIfAbsent(other, id -> contradictedBy(scope.corpus(), id))
                            .contains(claim.id())) {
                report(scope, claim, i, "the contradiction with '" + other + "' is written there already");
            }
        }
    }

    private static Set<ClaimId> contradictedBy(Corpus corpus, ClaimId id) {
        return corpus.find(id)
                .<Set<ClaimId>>map(claim -> new HashSet<>(claim.contradicts()))
                .orElse(Set.of());
    }

    private static void report(Scope scope, Claim claim, int index, String message) {
        scope.report(
                claim,
                At.element("contradicts", index),
                Rule.CLAIM_CONTRADICTION,
                message,
                "remove the entry; a pair is written once, on either side");
    }
}
