package dev.stemma.analysis.claim;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.Section;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Source;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The order in which an audit lists claims: by generation, then as the reading goes, then as the paper goes, then by id.
 *
 * <p>It depends on no order of the corpus' lists but those that are data themselves: a reading's outline and a paper's
 * sections.
 */
final class ClaimOrder {

    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    /** Numbers without leading zeros, however long. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<PaperId, Integer> generations = new HashMap<>();
    private final Map<PaperId, Map<SectionId, Integer>> sections = new HashMap<>();
    private final Map<ReadingSection, Integer> outline = new TreeMap<>();

    ClaimOrder(Lineage lineage) {
        for (Paper paper : lineage.generations()) {
            generations.put(paper.id(), generations.size());
            Map<SectionId, Integer> numbers = new HashMap<>();
            for (Section section : paper.sections()) {
                numbers.putIfAbsent(section.id(), numbers.size());
            }
            sections.put(paper.id(), numbers);
        }
        for (Source source : lineage.corpus().sources()) {
            int number = 0;
            for (OutlineEntry entry : source.outline()) {
                outline.putIfAbsent(new ReadingSection(source.id(), entry.section()), number++);
            }
        }
    }

    /** Papers in generation order, unknown ones last. */
    Comparator<PaperId> papers() {
        return Comparator.comparingInt((PaperId paper) -> generations.getOrDefault(paper, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    /** Sections of readings by reading, then in the order of its outline, unknown ones last. */
    Comparator<ReadingSection> sections() {
        return Comparator.comparing(ReadingSection::reading)
                .thenComparing(section -> outline.getOrDefault(section, Integer.MAX_VALUE))
                .thenComparing(ReadingSection::section);
    }

    /** Assertions by section, then paragraphs before items, each by number, then by sentence. */
    Comparator<ReadingAssertion> assertions() {
        return Comparator.comparing(
                        (ReadingAssertion assertion) -> new ReadingSection(assertion.source(), assertion.section()),
                        sections())
                .thenComparing(assertion -> assertion.place().value().startsWith("item"))
                .thenComparing(
                        assertion -> NOT_DIGITS.split(assertion.place().value()),
                        (numbers, others) -> Arrays.compare(numbers, others, BY_NUMBER));
    }

    /** Claims by generation, then by their first assertion, those without one last, then as the paper goes, then by id. */
    Comparator<AuditedClaim> claims() {
        return Comparator.comparing((AuditedClaim audited) -> audited.claim().paper(), papers())
                .thenComparing(audited -> audited.assertions().isEmpty())
                .thenComparing(
                        AuditedClaim::assertions,
                        (some, others) -> some.isEmpty() || others.isEmpty()
                                ? 0
                                : assertions().compare(some.get(0), others.get(0)))
                .thenComparingInt(audited -> section(audited.claim()))
                .thenComparing(AuditedClaim::id);
    }

    private int section(Claim claim) {
        return sections.getOrDefault(claim.paper(), Map.of()).getOrDefault(claim.section(), Integer.MAX_VALUE);
    }
}
