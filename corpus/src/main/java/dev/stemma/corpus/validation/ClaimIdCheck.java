package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;

/** {@link Rule#CLAIM_ID}: a claim's id begins with its paper's id. */
final class ClaimIdCheck implements Check {

    @Override
    public void run(Scope scope) {
        scope.eachClaim(claim -> {
            String id = claim.id().value();
            String paper = claim.paper().value();
            if (!id.startsWith(paper) || id.length() == paper.length() || id.charAt(paper.length()) != '/') {
                scope.report(
                        claim,
                        At.property("id"),
                        Rule.CLAIM_ID,
                        "the claim '" + claim.id() + "' is about paper '" + claim.paper() + "'",
                        "begin the id with '" + claim.paper() + "/', or mend the paper");
            }
        });
    }
}
