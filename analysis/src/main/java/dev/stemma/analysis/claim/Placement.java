package dev.stemma.analysis.claim;

import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares where a reading puts a claim with where the paper says it. */
final class Placement {

    private final Corpus corpus;
    private final Map<ReadingSection, Entry> outline = new TreeMap<>();
    private final Map<PaperId, Map<SectionId, SectionId>> parents = new HashMap<>();

    /** An entry of an outline, and the sections that it covers to be looked up. */
    private record Entry(OutlineEntry entry, Set<SectionId> covers) {}

    Placement(Corpus corpus) {
        this.corpus = corpus;
        for (Source source : corpus.sources()) {
            for (OutlineEntry entry : source.outline()) {
                outline.putIfAbsent(
                        new ReadingSection(source.id(), entry.section()),
                        new Entry(entry, new HashSet<>(entry.covers())));
            }
        }
        for (Paper paper : corpus.papers()) {
            Map<SectionId, SectionId> ofPaper = new HashMap<>();
            paper.sections()
                    .forEach(
                            section -> section.parent().ifPresent(parent -> ofPaper.putIfAbsent(section.id(), parent)));
            parents.put(paper.id(), ofPaper);
        }
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
                                entry.entry(),
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
    private boolean isCovered(Evidence evidence, Entry entry) {
        PaperId paper = entry.entry().paper();
        Map<SectionId, SectionId> above = parents.getOrDefault(paper, Map.of());
        SectionId section = corpus.find(paper)
                .filter(found -> found.documents().contains(evidence.source()))
                .flatMap(found -> evidence.locator().section())
                .orElse(null);
        Set<SectionId> seen = new HashSet<>();
        while (section != null && seen.add(section)) {
            if (entry.covers().contains(section)) {
                return true;
            }
            section = above.get(section);
        }
        return false;
    }
}
