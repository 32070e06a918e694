package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.OutlineEntry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A claim that is true, at least in part, but that the reading asserts of sections which none of its evidence is from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param claim the claim
 * @param assertion where the reading asserts it
 * @param entry which sections of the paper that section of the reading is about
 * @param supportedAt where the claim is said; never empty, and none of it within those sections
 * @since 0.1.0
 */
public record MisplacedClaim(
        AuditedClaim claim, ReadingAssertion assertion, OutlineEntry entry, List<Citation> supportedAt)
        implements Fact {

    /** Copies the list. */
    public MisplacedClaim {
        supportedAt = List.copyOf(supportedAt);
    }

    @Override
    public Explanation explanation() {
        String where = entry.paper() + " § " + sections(", § ");
        return Explanation.of(
                LocalizedText.of(
                        claim.id() + " is misplaced: " + assertion.source() + " asserts it in § " + assertion.section()
                                + ", which is about " + where + ", and none of the places that say it is there",
                        claim.id() + " 放错了位置：" + assertion.source() + " 在 § " + assertion.section() + " 提出它，该节讲的是 "
                                + entry.paper() + " § " + sections("、§ ") + "，而已查到的出处都不在其中"),
                Stream.of(
                                Stream.of(AuditedClaim.explain(assertion)),
                                Stream.of(new Explanation(
                                        LocalizedText.of("The places that say it", "已查到的出处"), List.of(), supportedAt)),
                                Stream.of(claim.explanation()))
                        .flatMap(part -> part)
                        .toList());
    }

    private String sections(String separator) {
        return entry.covers().stream().map(SectionId::value).collect(Collectors.joining(separator));
    }

    /** Returns the claim's id, where the reading asserts it, and where the paper says it. */
    @Override
    public String toString() {
        return claim.id() + ": asserted in " + assertion.source() + " § " + assertion.section() + ", "
                + assertion.place() + "; said in "
                + supportedAt.stream().map(Citation::toString).collect(Collectors.joining("; "));
    }
}
