package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.LimitationAnnotation;
import dev.stemma.model.claim.LimitationRelation;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.Paper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@link Rule#LIMITATION_LINK}: a claim that holds makes something of a limitation of a paper that its own goes back to. */
final class LimitationCheck extends Check {

    /** How many links of descent are followed in all, about a second; later claims are not asked whether they go back. */
    private static final int MOST_STEPS = 5_000_000;

    /** The paper whose ancestors are known: those of one paper at a time, since those of all are as many as pairs. */
    private @Nullable PaperId descendant;

    private Set<PaperId> ancestors = Set.of();
    private int stepsLeft = MOST_STEPS;

    LimitationCheck(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        super(corpus, unread, findings);
    }

    @Override
    void run() {
        for (Claim claim : corpus.claims()) {
            if (!claim.limitationLinks().isEmpty()) {
                links(claim);
            }
        }
    }

    private void links(Claim claim) {
        Spot links = Spot.of(claim).member("limitationLinks");
        expect(
                claim.verdict().isBorneOut(),
                links,
                "the verdict is '" + claim.verdict() + "', so the claim says nothing of a limitation",
                "link a claim that is supported, at least in part");
        Set<ClaimId> before = new HashSet<>();
        links.each(claim.limitationLinks(), (link, at) -> {
            boolean isNew = link.relation() == LimitationRelation.NEW;
            expect(
                    claim.kind() == ClaimKind.LIMITATION || (link.relation() != LimitationRelation.CONTINUES && !isNew),
                    at.member("relation"),
                    "only a limitation is '" + link.relation() + "', and the claim is of the kind '" + claim.kind()
                            + "'",
                    "fix the kind, or write 'eases', 'answers' or 'lifts'");
            expect(
                    !isNew || claim.limitationLinks().size() == 1,
                    at.member("relation"),
                    "the limitation is 'new' and linked to an earlier one",
                    "keep one of the two");
            expectOneLabel(
                    at.member("annotations"),
                    Rule.LIMITATION_LINK,
                    "link",
                    link.annotations().stream()
                            .map(LimitationAnnotation::annotator)
                            .toList());
            link.earlier().ifPresent(earlier -> {
                expect(
                        before.add(earlier),
                        at.member("earlier"),
                        "the claim '" + earlier + "' is linked twice",
                        "keep one relation; another statement is a claim of its own");
                corpus.find(earlier).ifPresent(limitation -> earlier(claim, at.member("earlier"), limitation));
            });
        });
    }

    private void earlier(Claim claim, Spot at, Claim limitation) {
        expect(
                limitation.kind() == ClaimKind.LIMITATION
                        && limitation.verdict().isBorneOut(),
                at,
                "the claim '" + limitation.id() + "' is no limitation that its paper admits: it is of the kind '"
                        + limitation.kind() + "' and " + limitation.verdict(),
                "link a claim of the kind 'limitation' that is supported, at least in part");
        if (corpus.find(claim.paper()).isPresent()
                && corpus.find(limitation.paper()).isPresent()
                && unread.isEmpty()
                && stepsLeft > 0) {
            expect(
                    ancestors(claim.paper()).contains(limitation.paper()),
                    at,
                    "paper '" + claim.paper() + "' does not go back to '" + limitation.paper() + "', whose limitation '"
                            + limitation.id() + "' is",
                    "write the link at the later claim, and what the paper builds on or cites in 'buildsOn'");
        }
    }

    /** Returns the papers that a paper goes back to, without itself even in a circle; kept for the next claim of the paper. */
    private Set<PaperId> ancestors(PaperId paper) {
        if (paper.equals(descendant)) {
            return ancestors;
        }
        Set<PaperId> found = new HashSet<>();
        Deque<PaperId> open = new ArrayDeque<>();
        open.add(paper);
        while (!open.isEmpty()) {
            for (Influence influence :
                    corpus.find(open.remove()).map(Paper::buildsOn).orElseThrow()) {
                PaperId work = PaperId.of(influence.work().value());
                stepsLeft--;
                if (corpus.find(work).isPresent() && found.add(work)) {
                    open.add(work);
                }
            }
        }
        found.remove(paper);
        descendant = paper;
        ancestors = found;
        return found;
    }

    private void expect(boolean holds, Spot at, String message, String remedy) {
        expect(holds, at, Rule.LIMITATION_LINK, message, remedy);
    }
}
