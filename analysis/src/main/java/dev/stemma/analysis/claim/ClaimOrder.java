package dev.stemma.analysis.claim;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Place;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.Section;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The order in which an audit lists claims: by generation, then as the reading goes, then as the paper goes, then by id.
 *
 * <p>It depends on no order of the corpus' lists but those that are data themselves: a reading's outline and a paper's
 * sections.
 */
final class ClaimOrder {

    private final Map<PaperId, Integer> generations = new HashMap<>();
    private final Map<PaperId, Map<SectionId, Integer>> sections = new HashMap<>();
    private final Map<ReadingSection, Integer> outline = new TreeMap<>();
    private final Comparator<ReadingSection> sectionOrder = Comparator.comparing(
                    ReadingSection::reading, Comparator.<SourceId>naturalOrder())
            .thenComparingInt(section -> outline.getOrDefault(section, Integer.MAX_VALUE))
            .thenComparing(ReadingSection::section);

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
        return sectionOrder;
    }

    /** Returns assertions as the readings go. */
    List<ReadingAssertion> sorted(Stream<ReadingAssertion> assertions) {
        return assertions
                .map(this::stand)
                .sorted(this::compare)
                .map(Stand::assertion)
                .toList();
    }

    /** Returns claims by generation, then by their first assertion, those without one last. */
    List<AuditedClaim> sorted(Collection<AuditedClaim> claims) {
        Comparator<Standing> order = Comparator.comparing(
                        (Standing standing) -> standing.audited().claim().paper(), papers())
                .thenComparing(Standing::first, this::compareFirst)
                .thenComparingInt(Standing::section)
                .thenComparing(standing -> standing.audited().id());
        return claims.stream()
                .map(audited -> new Standing(
                        audited, audited.assertions().stream().findFirst().map(this::stand), section(audited.claim())))
                .sorted(order)
                .map(Standing::audited)
                .toList();
    }

    /** A claim with what is compared of it. */
    private record Standing(AuditedClaim audited, Optional<Stand> first, int section) {}

    /** Where an assertion stands: the numbers of its place are those of paragraph or item, and of sentence. */
    private record Stand(ReadingAssertion assertion, ReadingSection section, boolean isItem, List<String> numbers) {}

    private Stand stand(ReadingAssertion assertion) {
        Place place = assertion.place();
        return new Stand(
                assertion,
                new ReadingSection(assertion.source(), assertion.section()),
                place.value().startsWith("item"),
                numbers(place.value()));
    }

    private int compareFirst(Optional<Stand> first, Optional<Stand> second) {
        return first.isPresent() && second.isPresent()
                ? compare(first.get(), second.get())
                : Boolean.compare(first.isEmpty(), second.isEmpty());
    }

    /** By section, then paragraphs before items, each by number, then by sentence. */
    private int compare(Stand first, Stand second) {
        int bySection = sectionOrder.compare(first.section(), second.section());
        if (bySection != 0) {
            return bySection;
        }
        int byKind = Boolean.compare(first.isItem(), second.isItem());
        return byKind != 0 ? byKind : compareNumbers(first.numbers(), second.numbers());
    }

    private static int compareNumbers(List<String> numbers, List<String> others) {
        for (int i = 0; i < Math.min(numbers.size(), others.size()); i++) {
            int byNumber = compareNumbers(numbers.get(i), others.get(i));
            if (byNumber != 0) {
                return byNumber;
            }
        }
        return Integer.compare(numbers.size(), others.size());
    }

    /** Compares numbers without leading zeros, however long. */
    private static int compareNumbers(String first, String second) {
        int byLength = Integer.compare(first.length(), second.length());
        return byLength != 0 ? byLength : first.compareTo(second);
    }

    private static List<String> numbers(String place) {
        List<String> numbers = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= place.length(); i++) {
            boolean isDigit = i < place.length() && place.charAt(i) >= '0' && place.charAt(i) <= '9';
            if (!isDigit) {
                if (i > start) {
                    numbers.add(place.substring(start, i));
                }
                start = i + 1;
            }
        }
        return numbers;
    }

    private int section(Claim claim) {
        return sections.getOrDefault(claim.paper(), Map.of()).getOrDefault(claim.section(), Integer.MAX_VALUE);
    }
}
