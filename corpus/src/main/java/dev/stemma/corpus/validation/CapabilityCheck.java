package dev.stemma.corpus.validation;

import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Demonstration;
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
            Set<PaperId> showing = new HashSet<>();
            for (int i = 0; i < capability.demonstrations().size(); i++) {
                Demonstration demonstration = capability.demonstrations().get(i);
                showing.add(demonstration.paper());
                tier(capability, at("demonstrations", i).member("tier"), demonstration.tier());
            }
            Set<PaperId> before = new HashSet<>();
            for (int i = 0; i < capability.setAside().size(); i++) {
                PaperId paper = capability.setAside().get(i).paper();
                if (showing.contains(paper) || !before.add(paper)) {
                    report(
                            capability,
                            at("setAside", i).member("paper"),
                            Rule.CAPABILITY_EVIDENCE,
                            "paper '" + paper + "' sets the capability aside "
                                    + (showing.contains(paper) ? "and has evidence of it" : "twice"),
                            "keep one of the two");
                }
            }
        }
    }

    private void tier(Capability capability, Pointer at, Tier tier) {
        boolean isStated = capability.kind().isStated();
        Tier wrong = isStated ? Tier.ASSERTED : Tier.STATED;
        Tier right = isStated ? Tier.STATED : Tier.ASSERTED;
        if (tier == wrong) {
            report(
                    capability,
                    at,
                    Rule.CAPABILITY_EVIDENCE,
                    "the tier is '" + wrong + "', but the capability is of the kind '" + capability.kind() + "'",
                    isStated
                            ? "write '" + right
                                    + "' if the paper says that it was used or done, else remove the evidence"
                            : "write '" + right + "', or reconsider the kind");
        }
    }
}
