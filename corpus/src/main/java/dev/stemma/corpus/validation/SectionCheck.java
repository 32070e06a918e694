package dev.stemma.corpus.validation;

import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.PaperAssertion;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.figure.Figure;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@link Rule#UNKNOWN_SECTION}: every section that is referred to is a section of that document, and parents come before
 * their parts.
 *
 * <p>The sections of a paper's documents and of a reading are known; those of other sources are not listed and pass.
 */
final class SectionCheck implements Check {

    private static final int SHOWN = 100;

    @Override
    public void run(Scope scope) {
        new Run(scope).all();
    }

    private static final class Run {

        private final Scope scope;
        private final Map<SourceId, Set<String>> sections = new HashMap<>();
        private final Map<Object, Set<String>> byPaper = new HashMap<>();

        Run(Scope scope) {
            this.scope = scope;
            for (Paper paper : scope.corpus().papers()) {
                paper.documents()
                        .forEach(document -> sections.computeIfAbsent(document, unused -> new LinkedHashSet<>()));
                Set<String> all = byPaper.computeIfAbsent(paper.id(), id -> new LinkedHashSet<>());
                for (Section section : paper.sections()) {
                    sections.computeIfAbsent(section.source(), source -> new LinkedHashSet<>())
                            .add(section.id().value());
                    all.add(section.id().value());
                }
            }
            for (Source source : scope.corpus().sources()) {
                if (!source.outline().isEmpty()) {
                    Set<String> own = new LinkedHashSet<>();
                    source.outline().forEach(entry -> own.add(entry.section().value()));
                    sections.put(source.id(), own);
                }
            }
        }

        void all() {
            scope.corpus().papers().forEach(this::paper);
            scope.corpus().sources().forEach(this::outline);
            Described.in(scope.corpus()).forEach(this::figures);
            scope.eachClaim(this::claim);
            scope.corpus().capabilities().forEach(this::capability);
            for (BenchmarkResult result : scope.corpus().results()) {
                if (isUnknown(result.source(), result.locator())) {
                    unknown(result, Pointer.ROOT, result.source(), result.locator());
                }
            }
        }

        private void paper(Paper paper) {
            Set<SectionId> before = new LinkedHashSet<>();
            for (int i = 0; i < paper.sections().size(); i++) {
                Section section = paper.sections().get(i);
                Pointer at = At.element("sections", i);
                Optional<SectionId> parent = section.parent().filter(id -> !before.contains(id));
                parent.ifPresent(id -> scope.report(
                        paper,
                        at.member("parent"),
                        Rule.UNKNOWN_SECTION,
                        "the parent '" + id + "' does not come before section '" + section.id() + "'",
                        "list parents before their parts, or mend the parent"));
                if (!before.add(section.id())) {
                    scope.report(
                            paper,
                            at.member("id"),
                            Rule.DUPLICATE_ID,
                            "the section '" + section.id() + "' stands twice in the paper",
                            "keep one; sections of a second document take a prefix, such as sc-2.1");
                }
            }
            for (int i = 0; i < paper.dates().size(); i++) {
                PaperDate date = paper.dates().get(i);
                cited(paper, "dates", i, date.source(), date.locator());
            }
            for (int i = 0; i < paper.trainingData().size(); i++) {
                TrainingDataSet data = paper.trainingData().get(i);
                cited(paper, "trainingData", i, data.source(), data.locator());
            }
            for (int i = 0; i < paper.buildsOn().size(); i++) {
                Influence influence = paper.buildsOn().get(i);
                cited(paper, "buildsOn", i, influence.source(), influence.locator());
            }
        }

        private void outline(Source source) {
            Set<SectionId> before = new LinkedHashSet<>();
            for (int i = 0; i < source.outline().size(); i++) {
                OutlineEntry entry = source.outline().get(i);
                if (!before.add(entry.section())) {
                    scope.report(
                            source,
                            At.element("outline", i).member("section"),
                            Rule.DUPLICATE_ID,
                            "the section '" + entry.section() + "' stands twice in the outline",
                            "keep one; what it covers belongs into one entry");
                }
                for (int j = 0; j < entry.covers().size(); j++) {
                    if (entry.covers().indexOf(entry.covers().get(j)) < j) {
                        scope.report(
                                source,
                                At.element("outline", i).member("covers").element(j),
                                Rule.DUPLICATE_ID,
                                "the section '" + entry.covers().get(j) + "' stands twice in the list",
                                "remove one of the two");
                    }
                }
                Set<String> known = byPaper.get(entry.paper());
                for (int j = 0; known != null && j < entry.covers().size(); j++) {
                    SectionId covered = entry.covers().get(j);
                    if (!known.contains(covered.value())) {
                        Pointer at = At.element("outline", i).member("covers").element(j);
                        unknown(source, at, covered, known, "paper " + entry.paper());
                    }
                }
            }
        }

        private void figures(Described model) {
            for (int i = 0; i < model.disclosures().size(); i++) {
                List<Figure> figures = model.disclosures().get(i).figures();
                for (int j = 0; j < figures.size(); j++) {
                    for (Citation citation : figures.get(j).citations()) {
                        if (isUnknown(citation.source(), citation.locator())) {
                            Pointer at = At.element("disclosures", i)
                                    .member("figures")
                                    .element(j);
                            unknown(model.entry(), at, citation.source(), citation.locator());
                        }
                    }
                }
            }
        }

        private void claim(Claim claim) {
            Set<String> known = byPaper.get(claim.paper());
            if (known != null && !known.contains(claim.section().value())) {
                unknown(claim, At.property("section"), claim.section(), known, "paper " + claim.paper());
            }
            for (int i = 0; i < claim.assertions().size(); i++) {
                Assertion assertion = claim.assertions().get(i);
                if (assertion instanceof PaperAssertion byPaper) {
                    cited(claim, "assertions", i, byPaper.source(), byPaper.locator());
                } else if (assertion instanceof ReadingAssertion byReading) {
                    Set<String> own = sections.get(byReading.source());
                    if (own != null && !own.contains(byReading.section().value())) {
                        Pointer at = At.element("assertions", i).member("section");
                        unknown(claim, at, byReading.section(), own, "source " + byReading.source());
                    }
                }
            }
            for (int i = 0; i < claim.evidence().size(); i++) {
                Evidence evidence = claim.evidence().get(i);
                cited(claim, "evidence", i, evidence.source(), evidence.locator());
            }
        }

        private void capability(Capability capability) {
            for (int i = 0; i < capability.demonstrations().size(); i++) {
                Citation citation = capability.demonstrations().get(i).citation();
                cited(capability, "demonstrations", i, citation.source(), citation.locator());
            }
        }

        /** Looks at a place that an element of a list cites. */
        private void cited(Object entry, String list, int index, SourceId source, Locator locator) {
            if (isUnknown(source, locator)) {
                unknown(entry, At.element(list, index), source, locator);
            }
        }

        private boolean isUnknown(SourceId source, Locator locator) {
            Optional<SectionId> section = locator.section();
            if (section.isEmpty()) {
                return false;
            }
            Set<String> known = sections.get(source);
            return known != null && !known.contains(section.get().value());
        }

        /** Reports a place whose section is not one of its source. */
        private void unknown(Object entry, Pointer at, SourceId source, Locator locator) {
            unknown(
                    entry,
                    at.member("locator").member("section"),
                    locator.section().orElseThrow(),
                    sections.getOrDefault(source, Set.of()),
                    "source " + source);
        }

        private void unknown(Object entry, Pointer at, SectionId section, Set<String> known, String where) {
            scope.report(
                    entry,
                    at,
                    Rule.UNKNOWN_SECTION,
                    "there is no section '" + section + "' in " + where,
                    scope.nearest(section.value(), known)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("use one of its sections: "
                                    + known.stream().limit(SHOWN).collect(Collectors.joining(", "))));
        }
    }
}
