package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.Outlines;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.source.Citation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@link Rule#CLAIM_ATTRIBUTION}: what the paper does not say is in no section; what it says is in the named one or in
 * another as the evidence and the outline have it; and the place is there where it is needed.
 */
final class AttributionCheck extends Check {

    private final Outlines outlines;

    AttributionCheck(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        super(corpus, unread, findings);
        this.outlines = Outlines.of(corpus);
    }

    @Override
    void run() {
        corpus.claims().forEach(this::claim);
    }

    private void claim(Claim claim) {
        List<Citation> support = claim.evidence().stream()
                .filter(evidence -> evidence.stance() == Stance.SUPPORTS)
                .map(Evidence::citation)
                .toList();
        Outlines.Places places = outlines.places(claim.paper(), support);
        Spot.of(claim).each("assertions", claim.assertions(), (assertion, spot) -> {
            if (assertion instanceof ReadingAssertion byReading
                    && byReading.attribution().isPresent()) {
                Attribution attribution = byReading.attribution().get();
                Spot at = spot.member("attribution");
                if (isOfVerdict(claim, at, attribution)
                        && isComplete(claim, at, attribution)
                        && canBeCompared(claim, byReading, support)) {
                    compare(claim, at, byReading, attribution, places);
                }
            }
        });
    }

    private boolean isOfVerdict(Claim claim, Spot at, Attribution attribution) {
        boolean isSaid = attribution.label() != AttributionLabel.NO_SECTION;
        boolean fits = switch (claim.verdict()) {
            case SUPPORTED, PARTLY_SUPPORTED -> isSaid;
            case REFUTED, NOT_STATED -> !isSaid;
            case CONFLICTING -> true;
        };
        return expect(
                fits,
                at.member("label"),
                "the verdict is '" + claim.verdict() + "', but the attribution '" + attribution.label() + "'",
                isSaid
                        ? "write 'no-section': the paper does not say it, whichever section is named"
                        : "write which section says it, or reconsider the verdict");
    }

    /** Looks at what stands beside the label. */
    private boolean isComplete(Claim claim, Spot at, Attribution attribution) {
        boolean hasSection = section(attribution).isPresent();
        return switch (attribution.label()) {
            case NAMED_SECTION ->
                expect(
                        attribution.citation().isEmpty() || hasSection,
                        at.member("locator"),
                        "the place has no section",
                        "give the section that the sentence names");
            case ANOTHER_SECTION ->
                expect(
                        hasSection && attribution.reason().isPresent(),
                        at,
                        "another section says it, but "
                                + (hasSection ? "there is no reason" : "there is no place with a section"),
                        "give source, locator with section, and reason");
            case NO_SECTION, NONE_NAMED ->
                expect(
                                attribution.citation().isEmpty(),
                                at.member("locator"),
                                "the attribution is '" + attribution.label() + "', but there is a place",
                                "remove source and locator, or write which section says it")
                        && expect(
                                attribution.label() == AttributionLabel.NONE_NAMED
                                        || claim.verdict() != Verdict.CONFLICTING
                                        || attribution.reason().isPresent(),
                                at,
                                "the evidence is conflicting, and there is no reason why no section says it",
                                "give the reason");
        };
    }

    /** Whether reading, paper and evidence are there; if not, that has been reported. */
    private boolean canBeCompared(Claim claim, ReadingAssertion assertion, List<Citation> support) {
        return !support.isEmpty()
                && corpus.find(claim.paper()).isPresent()
                && corpus.find(assertion.source()).isPresent();
    }

    private void compare(
            Claim claim, Spot at, ReadingAssertion assertion, Attribution attribution, Outlines.Places support) {
        Optional<SectionId> section = section(attribution);
        if (section.isPresent()) {
            Outlines.Places place = outlines.places(
                    claim.paper(), attribution.citation().stream().toList());
            boolean isThere = expect(
                    place.anyIn(section.get()) && support.anyIn(section.get()),
                    at.member("locator").member("section"),
                    "no evidence that supports the claim lies in section '" + section.get() + "' of the paper",
                    "add the place to the evidence, or fix the section");
            // A sentence that names a section overrides the outline: then a covered section may be the other one.
            expect(
                    !isThere
                            || attribution.label() == AttributionLabel.NAMED_SECTION
                            || !support.anyCoveredFor(assertion)
                            || place.anyCoveredFor(assertion),
                    at.member("label"),
                    "another section is said to say it, but there is evidence in a section that section '"
                            + assertion.section() + "' of the reading is about",
                    "write 'named-section', or fix evidence or outline");
        } else if (attribution.label() == AttributionLabel.NAMED_SECTION) {
            expect(
                    support.anyCoveredFor(assertion),
                    at.member("label"),
                    "no evidence that supports the claim lies in a section that section '" + assertion.section()
                            + "' of the reading is about",
                    "add that place to the evidence, give source and locator in the section that the sentence names, or write 'another-section'");
        }
    }

    private static Optional<SectionId> section(Attribution attribution) {
        return attribution.locator().flatMap(locator -> locator.section());
    }

    private boolean expect(boolean holds, Spot at, String message, String remedy) {
        return expect(holds, at, Rule.CLAIM_ATTRIBUTION, message, remedy);
    }
}
