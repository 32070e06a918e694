package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.Stance;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@link Rule#VERDICT_EVIDENCE}: the stances of the evidence carry the verdict. */
final class VerdictCheck implements Check {

    @Override
    public void run(Scope scope) {
        scope.eachClaim(claim -> demand(claim)
                .ifPresent(demand -> scope.report(
                        claim,
                        At.property("verdict"),
                        Rule.VERDICT_EVIDENCE,
                        "the verdict is '" + claim.verdict() + "', but "
                                + (claim.evidence().isEmpty()
                                        ? "there is no evidence"
                                        : "the stances of the evidence are: " + stances(claim)),
                        demand)));
    }

    private static Optional<String> demand(Claim claim) {
        boolean supports = false;
        boolean contradicts = false;
        boolean silent = false;
        for (Evidence evidence : claim.evidence()) {
            supports |= evidence.stance() == Stance.SUPPORTS;
            contradicts |= evidence.stance() == Stance.CONTRADICTS;
            silent |= evidence.stance() == Stance.SILENT;
        }
        return switch (claim.verdict()) {
            case SUPPORTED ->
                supports && !contradicts
                        ? Optional.empty()
                        : Optional.of("give evidence that supports it and none that contradicts it");
            case PARTLY_SUPPORTED ->
                supports && (contradicts || silent)
                        ? Optional.empty()
                        : Optional.of("give evidence that supports a part, and a place that contradicts or is silent");
            case REFUTED -> contradicts ? Optional.empty() : Optional.of("give the place that contradicts it");
            case NOT_STATED ->
                silent && !supports && !contradicts
                        ? Optional.empty()
                        : Optional.of("give the places that were searched with the stance 'silent', and no others");
        };
    }

    private static String stances(Claim claim) {
        return claim.evidence().stream()
                .map(Evidence::stance)
                .distinct()
                .sorted()
                .map(Stance::id)
                .collect(Collectors.joining(", "));
    }
}
