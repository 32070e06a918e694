package dev.stemma.corpus.validation;

import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.paper.Section;
import dev.stemma.model.paper.TrainingDataSet;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@link Rule#UNKNOWN_SECTION}: every section that is referred to is a section of that document, and parents come before
 * their parts.
 *
 * <p>The sections of a paper's documents and of a reading are known; those of other sources are not listed and pass.
 */
final class SectionCheck extends Check {

    private static final int SHOWN = 100;

    private final Map<SourceId, Set<String>> bySource = new HashMap<>();
    private final Map<PaperId, Set<String>> byPaper = new HashMap<>();

    SectionCheck(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        super(corpus, unread, findings);
        for (Paper paper : corpus.papers()) {
            paper.documents().forEach(document -> bySource.computeIfAbsent(document, unused -> new LinkedHashSet<>()));
            Set<String> all = new LinkedHashSet<>();
            for (Section section : paper.sections()) {
                bySource.computeIfAbsent(section.source(), unused -> new LinkedHashSet<>())
                        .add(section.id().value());
                all.add(section.id().value());
            }
            byPaper.put(paper.id(), all);
        }
        for (Source source : corpus.sources()) {
            if (!source.outline().isEmpty()) {
                bySource.put(
                        source.id(),
                        source.outline().stream()
                                .map(entry -> entry.section().value())
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
    }

    @Override
    void run() {
        corpus.papers().forEach(this::paper);
        corpus.sources().forEach(this::outline);
        corpus.models().forEach(model -> figures(model, model.disclosures()));
        corpus.systems().forEach(system -> figures(system, system.disclosures()));
        corpus.capabilities().forEach(this::capability);
        for (BenchmarkResult result : corpus.results()) {
            cited(result, Pointer.ROOT, result.source(), result.locator());
        }
        corpus.claims().forEach(this::claim);
    }

    private void paper(Paper paper) {
        Set<SectionId> before = new HashSet<>();
        for (int i = 0; i < paper.sections().size(); i++) {
            Section section = paper.sections().get(i);
            Pointer at = at("sections", i);
            section.parent()
                    .filter(parent -> !before.contains(parent))
                    .ifPresent(parent -> report(
                            paper,
                            at.member("parent"),
                            Rule.UNKNOWN_SECTION,
                            "the parent '" + parent + "' does not come before section '" + section.id() + "'",
                            "list parents before their parts, or fix the parent"));
            if (!before.add(section.id())) {
                report(
                        paper,
                        at.member("id"),
                        Rule.DUPLICATE_ID,
                        "the section '" + section.id() + "' stands twice in the paper",
                        "keep one; sections of a second document take a prefix, such as sc-2.1");
            }
        }
        for (int i = 0; i < paper.dates().size(); i++) {
            PaperDate date = paper.dates().get(i);
            cited(paper, at("dates", i), date.source(), date.locator());
        }
        for (int i = 0; i < paper.trainingData().size(); i++) {
            TrainingDataSet data = paper.trainingData().get(i);
            cited(paper, at("trainingData", i), data.source(), data.locator());
        }
        for (int i = 0; i < paper.buildsOn().size(); i++) {
            Influence influence = paper.buildsOn().get(i);
            cited(paper, at("buildsOn", i), influence.source(), influence.locator());
        }
    }

    private void outline(Source source) {
        Set<SectionId> before = new HashSet<>();
        for (int i = 0; i < source.outline().size(); i++) {
            OutlineEntry entry = source.outline().get(i);
            if (!before.add(entry.section())) {
                report(
                        source,
                        at("outline", i).member("section"),
                        Rule.DUPLICATE_ID,
                        "the section '" + entry.section() + "' stands twice in the outline",
                        "keep one; what it covers belongs into one entry");
            }
            Pointer covers = at("outline", i).member("covers");
            expectOnce(source, covers, "section", entry.covers());
            for (int j = 0; j < entry.covers().size(); j++) {
                expect(
                        source,
                        covers.element(j),
                        entry.covers().get(j),
                        byPaper.get(entry.paper()),
                        "paper",
                        entry.paper());
            }
        }
    }

    private void figures(Object entry, List<Disclosure> disclosures) {
        for (int i = 0; i < disclosures.size(); i++) {
            List<Figure> figures = disclosures.get(i).figures();
            for (int j = 0; j < figures.size(); j++) {
                for (Citation citation : figures.get(j).citations()) {
                    cited(
                            entry,
                            at("disclosures", i).member("figures").element(j),
                            citation.source(),
                            citation.locator());
                }
            }
        }
    }

    private void capability(Capability capability) {
        for (int i = 0; i < capability.demonstrations().size(); i++) {
            Citation citation = capability.demonstrations().get(i).citation();
            cited(capability, at("demonstrations", i), citation.source(), citation.locator());
        }
    }

    private void claim(Claim claim) {
        expect(claim, at("section"), claim.section(), byPaper.get(claim.paper()), "paper", claim.paper());
        for (int i = 0; i < claim.assertions().size(); i++) {
            Assertion assertion = claim.assertions().get(i);
            if (assertion instanceof PaperAssertion byPaper) {
                cited(claim, at("assertions", i), byPaper.source(), byPaper.locator());
            } else if (assertion instanceof ReadingAssertion byReading) {
                expect(
                        claim,
                        at("assertions", i).member("section"),
                        byReading.section(),
                        bySource.get(byReading.source()),
                        "source",
                        byReading.source());
            }
        }
        for (int i = 0; i < claim.evidence().size(); i++) {
            Evidence evidence = claim.evidence().get(i);
            cited(claim, at("evidence", i), evidence.source(), evidence.locator());
        }
    }

    /** Looks at the section of a locator. */
    private void cited(Object entry, Pointer at, SourceId source, Locator locator) {
        locator.section()
                .ifPresent(section -> expect(
                        entry,
                        at.member("locator").member("section"),
                        section,
                        bySource.get(source),
                        "source",
                        source));
    }

    /** Reports a section that is not among those that are known, if any are listed. */
    private void expect(
            Object entry, Pointer at, SectionId section, @Nullable Set<String> known, String what, Object id) {
        if (known != null && !known.contains(section.value())) {
            report(
                    entry,
                    at,
                    Rule.UNKNOWN_SECTION,
                    "there is no section '" + section + "' in " + what + " " + id,
                    suggestion(section.value(), known)
                            .orElseGet(() -> "use one of its sections: "
                                    + known.stream().limit(SHOWN).collect(Collectors.joining(", "))));
        }
    }
}
