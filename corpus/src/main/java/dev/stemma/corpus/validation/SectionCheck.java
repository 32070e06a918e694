package dev.stemma.corpus.validation;

import dev.stemma.corpus.Rule;
import dev.stemma.corpus.json.Pointer;
import dev.stemma.model.capability.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.Section;
import dev.stemma.model.paper.TrainingDataSet;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.SectionId;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceId;
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
            scope.corpus().claims().forEach(this::claim);
            scope.corpus().capabilities().forEach(this::capability);
            scope.corpus()
                    .results()
                    .forEach(result -> cited(result, Pointer.ROOT, new Citation(result.source(), result.locator())));
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
                cited(paper, At.element("dates", i), paper.dates().get(i).citation());
            }
            for (int i = 0; i < paper.trainingData().size(); i++) {
                TrainingDataSet data = paper.trainingData().get(i);
                cited(paper, At.element("trainingData", i), new Citation(data.source(), data.locator()));
            }
            for (int i = 0; i < paper.buildsOn().size(); i++) {
                cited(paper, At.element("buildsOn", i), paper.buildsOn().get(i).citation());
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
                    Pointer at = At.element("outline", i).member("covers").element(j);
                    expect(source, at, entry.covers().get(j), known, "paper " + entry.paper());
                }
            }
        }

        private void figures(Described model) {
            for (int i = 0; i < model.figures().size(); i++) {
                List<Figure> figures = model.figures().get(i).figures();
                for (int j = 0; j < figures.size(); j++) {
                    Pointer at = At.element("figures", i).member("figures").element(j);
                    figures.get(j).citations().forEach(citation -> cited(model.entry(), at, citation));
                }
            }
        }

        private void claim(Claim claim) {
            Set<String> known = byPaper.get(claim.paper());
            if (known != null) {
                expect(claim, At.property("section"), claim.section(), known, "paper " + claim.paper());
            }
            for (int i = 0; i < claim.assertions().size(); i++) {
                Pointer at = At.element("assertions", i);
                claim.assertions()
                        .get(i)
                        .<Runnable>match(
                                byReading -> () -> {
                                    Set<String> own = sections.get(byReading.source());
                                    if (own != null) {
                                        expect(
                                                claim,
                                                at.member("section"),
                                                byReading.section(),
                                                own,
                                                "source " + byReading.source());
                                    }
                                },
                                byPaper -> () -> cited(claim, at, byPaper.citation()))
                        .run();
            }
            for (int i = 0; i < claim.evidence().size(); i++) {
                cited(claim, At.element("evidence", i), claim.evidence().get(i).citation());
            }
        }

        private void capability(Capability capability) {
            for (int i = 0; i < capability.demonstrations().size(); i++) {
                cited(
                        capability,
                        At.element("demonstrations", i),
                        capability.demonstrations().get(i).citation());
            }
        }

        private void cited(Object entry, Pointer at, Citation citation) {
            Set<String> known = sections.get(citation.source());
            Optional<SectionId> section = citation.locator().section();
            if (known != null && section.isPresent()) {
                Pointer place = at.member("locator").member("section");
                expect(entry, place, section.get(), known, "source " + citation.source());
            }
        }

        private void expect(Object entry, Pointer at, SectionId section, Set<String> known, String where) {
            if (!known.contains(section.value())) {
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
}
