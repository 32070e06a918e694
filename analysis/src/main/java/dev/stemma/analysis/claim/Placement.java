package dev.stemma.analysis.claim;

import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.Section;
import dev.stemma.model.source.OutlineEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares where a reading puts a claim with where the paper says it. */
final class Placement {

    private final Corpus corpus;
    private final Map<ReadingSection, OutlineEntry> outline = new TreeMap<>();

    Placement(Corpus corpus) {
        this.corpus = corpus;
        corpus.sources()
                .forEach(source -> source.outline()
                        .forEach(
                                entry -> outline.putIfAbsent(new ReadingSection(source.id(), entry.section()), entry)));
    }

    List<MisplacedClaim> misplaced(List<AuditedClaim> claims) {
        List<MisplacedClaim> misplaced = new ArrayList<>();
        for (AuditedClaim audited : claims) {
            List<Evidence> support = support(audited);
            if (support.isEmpty()) {
                continue;
            }
            for (ReadingAssertion assertion : audited.assertions()) {
                Optional.ofNullable(outline.get(new ReadingSection(assertion.source(), assertion.section())))
                        .filter(entry -> !entry.covers().isEmpty())
                        .filter(entry -> support.stream().noneMatch(evidence -> isCovered(evidence, entry)))
                        .map(entry -> new MisplacedClaim(
                                audited,
                                assertion,
                                entry,
                                support.stream().map(Evidence::citation).toList()))
                        .ifPresent(misplaced::add);
            }
        }
        return List.copyOf(misplaced);
    }

    private static List<Evidence> support(AuditedClaim audited) {
        boolean isTrue = audited.verdict() == Verdict.SUPPORTED || audited.verdict() == Verdict.PARTLY_SUPPORTED;
        return audited.claim().evidence().stream()
                .filter(evidence -> isTrue
                        && evidence.stance() == Stance.SUPPORTS
                        && evidence.locator().section().isPresent())
                .toList();
    }

    /** Whether the evidence stands in one of the sections, or in one below; section numbers are those of one paper. */
    private boolean isCovered(Evidence evidence, OutlineEntry entry) {
        Optional<Paper> paper =
                corpus.find(entry.paper()).filter(found -> found.documents().contains(evidence.source()));
        Optional<SectionId> section = paper.flatMap(found -> evidence.locator().section());
        Set<SectionId> seen = new HashSet<>();
        while (section.isPresent() && seen.add(section.get())) {
            if (entry.covers().contains(section.get())) {
                return true;
            }
            SectionId inner = section.get();
            section = paper.flatMap(found -> found.section(inner)).flatMap(Section::parent);
        }
        return false;
    }
}
