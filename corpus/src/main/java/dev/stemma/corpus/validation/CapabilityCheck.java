package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.id.PaperId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** {@link Rule#CAPABILITY_EVIDENCE}: the tiers are those of the kind, and no paper both shows a capability and sets it aside. */
final class CapabilityCheck extends Check {

    CapabilityCheck(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        super(corpus, unread, findings);
    }

    @Override
    void run() {
        for (Capability capability : corpus.capabilities()) {
            Spot at = Spot.of(capability);
            Set<PaperId> showing = new HashSet<>();
            at.each("demonstrations", capability.demonstrations(), (demonstration, spot) -> {
                showing.add(demonstration.paper());
                tier(capability, spot.member("tier"), demonstration.tier());
            });
            Set<PaperId> before = new HashSet<>();
            at.each("setAside", capability.setAside(), (setAside, spot) -> {
                boolean isShown = showing.contains(setAside.paper());
                expect(
                        before.add(setAside.paper()) && !isShown,
                        spot.member("paper"),
                        Rule.CAPABILITY_EVIDENCE,
                        "paper '" + setAside.paper() + "' sets the capability aside "
                                + (isShown ? "and has evidence of it" : "twice"),
                        "keep one of the two");
            });
        }
    }

    private void tier(Capability capability, Spot at, Tier tier) {
        boolean isStated = capability.kind().isStated();
        Tier wrong = isStated ? Tier.ASSERTED : Tier.STATED;
        expect(
                tier != wrong,
                at,
                Rule.CAPABILITY_EVIDENCE,
                "the tier is '" + wrong + "', but the capability is of the kind '" + capability.kind() + "'",
                isStated
                        ? "write 'stated' if the paper says that it was used or done, else remove the evidence"
                        : "write 'asserted', or reconsider the kind");
    }
}
