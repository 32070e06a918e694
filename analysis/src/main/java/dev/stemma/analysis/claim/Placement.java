package dev.stemma.analysis.claim;

import dev.stemma.model.Corpus;
import dev.stemma.model.Outlines;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.OutlineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a reading puts a claim, and where the paper says it: as it was judged, or else by outline and evidence. */
final class Placement {

    private final Outlines outlines;

    Placement(Corpus corpus) {
        this.outlines = Outlines.of(corpus);
    }

    List<MisplacedClaim> misplaced(List<AuditedClaim> claims) {
        List<MisplacedClaim> misplaced = new ArrayList<>();
        for (AuditedClaim claim : claims) {
            List<MisplacedAssertion> assertions = misplaced(claim);
            if (!assertions.isEmpty()) {
                misplaced.add(new MisplacedClaim(claim, assertions));
            }
        }
        return List.copyOf(misplaced);
    }

    private List<MisplacedAssertion> misplaced(AuditedClaim claim) {
        List<Citation> support = support(claim);
        Outlines.Places places = outlines.places(claim.claim().paper(), support);
        List<MisplacedAssertion> misplaced = new ArrayList<>();
        for (ReadingAssertion assertion : claim.assertions()) {
            Optional<OutlineEntry> entry = outlines.entry(assertion);
            Optional<Attribution> judged = assertion.attribution();
            if (judged.isPresent()) {
                List<Citation> place = judged.get().citation().map(List::of).orElse(support);
                if (judged.get().label() == AttributionLabel.ANOTHER_SECTION) {
                    misplaced.add(new MisplacedAssertion(assertion, entry, place));
                }
            } else if (!support.isEmpty()
                    && entry.filter(found -> !found.covers().isEmpty()).isPresent()
                    && !places.anyCoveredFor(assertion)) {
                misplaced.add(new MisplacedAssertion(assertion, entry, support));
            }
        }
        return misplaced;
    }

    private static List<Citation> support(AuditedClaim claim) {
        boolean isTrue = claim.verdict() == Verdict.SUPPORTED || claim.verdict() == Verdict.PARTLY_SUPPORTED;
        return claim.claim().evidence().stream()
                .filter(evidence -> isTrue
                        && evidence.stance() == Stance.SUPPORTS
                        && evidence.locator().section().isPresent())
                .map(Evidence::citation)
                .toList();
    }
}
