package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.OutlineEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assertion of what the paper says, but not in the section that the reading names.
 *
 * @param assertion where the reading asserts it
 * @param entry which sections of the paper that section of the reading is about; empty if its outline does not say
 * @param saidAt where the claim is said; never empty
 * @since 0.1.0
 */
public record MisplacedAssertion(ReadingAssertion assertion, Optional<OutlineEntry> entry, List<Citation> saidAt) {

    /** Copies the list. */
    public MisplacedAssertion {
        saidAt = List.copyOf(saidAt);
    }

    /** {@return whether somebody judged it; otherwise it follows from the outline and the places of the evidence} */
    public boolean isJudged() {
        return assertion.attribution().isPresent();
    }

    LocalizedText statement() {
        return Texts.of(
                "{0} asserts it in § {1}{2}, {3}",
                "{0} 在 § {1} 提出它{2}，{3}",
                assertion.source(),
                assertion.section(),
                entry.filter(found -> !found.covers().isEmpty())
                        .map(found -> Texts.of(
                                ", which is about {0} § {1}",
                                "，该节讲的是 {0} § {1}", found.paper(), Texts.joined(found.covers(), ", § ", "、§ "))),
                isJudged()
                        ? LocalizedText.of("and another section says it", "而此说见于别的章节")
                        : LocalizedText.of("and none of the places that say it is there", "而已查到的出处都不在其中"));
    }

    Stream<Explanation> working() {
        return Stream.of(
                AuditedClaim.explain(assertion),
                new Explanation(LocalizedText.of("The places that say it", "已查到的出处"), List.of(), saidAt));
    }

    /** Returns where the reading asserts it, and where the paper says it. */
    @Override
    public String toString() {
        return "asserted in " + assertion.source() + " § " + assertion.section() + ", " + assertion.place()
                + "; said in " + saidAt.stream().map(Citation::toString).collect(Collectors.joining("; "));
    }
}
