package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.Section;
import dev.stemma.model.source.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@link Rule#UNKNOWN_SECTION}: every section that is referred to is a section of that document, and parents come before
 * their parts.
 *
 * <p>Papers and whatever refers to a section are shown to it by {@link ReferenceCheck}, which looks at them in any case.
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
        corpus.sources().forEach(this::outline);
    }

    /** Looks at the sections of a paper themselves. */
    void paper(Paper paper) {
        Set<SectionId> before = new HashSet<>();
        Spot.of(paper).each("sections", paper.sections(), (section, at) -> {
            section.parent()
                    .filter(parent -> !before.contains(parent))
                    .ifPresent(parent -> report(
                            at.member("parent"),
                            Rule.UNKNOWN_SECTION,
                            "the parent '" + parent + "' does not come before section '" + section.id() + "'",
                            "list parents before their parts, or fix the parent"));
            if (!before.add(section.id())) {
                report(
                        at.member("id"),
                        Rule.DUPLICATE_ID,
                        "the section '" + section.id() + "' stands twice in the paper",
                        "keep one; sections of a second document take a prefix, such as sc-2.1");
            }
        });
    }

    private void outline(Source source) {
        Set<SectionId> before = new HashSet<>();
        Spot.of(source).each("outline", source.outline(), (entry, at) -> {
            if (!before.add(entry.section())) {
                report(
                        at.member("section"),
                        Rule.DUPLICATE_ID,
                        "the section '" + entry.section() + "' stands twice in the outline",
                        "keep one; what it covers belongs into one entry");
            }
            expectOnce(at.member("covers"), "section", entry.covers());
            at.each("covers", entry.covers(), (section, spot) -> inPaper(spot, section, entry.paper()));
        });
    }

    /** Looks at the section of a source that is named at a place. */
    void inSource(Spot at, SectionId section, SourceId source) {
        expect(at, section, bySource.get(source), "source", source);
    }

    /** Looks at the section of a paper that is named at a place. */
    void inPaper(Spot at, SectionId section, PaperId paper) {
        expect(at, section, byPaper.get(paper), "paper", paper);
    }

    /** Reports a section that is not among those that are known, if any are listed. */
    private void expect(Spot at, SectionId section, @Nullable Set<String> known, String what, Object id) {
        if (known != null && !known.contains(section.value())) {
            report(
                    at,
                    Rule.UNKNOWN_SECTION,
                    "there is no section '" + section + "' in " + what + " " + id,
                    suggestion(section.value(), known)
                            .orElseGet(() -> "use one of its sections: "
                                    + known.stream().limit(SHOWN).collect(Collectors.joining(", "))));
        }
    }
}
