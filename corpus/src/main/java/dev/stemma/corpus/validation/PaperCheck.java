package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rules about papers: {@link Rule#PAPER_FLAGSHIP}, {@link Rule#LINEAGE_CYCLE}, {@link Rule#LINEAGE_DATE} and
 * {@link Rule#LINEAGE_WORK}.
 */
final class PaperCheck extends Check {

    private final Map<SourceId, PaperId> papers = new HashMap<>();
    private final Circles<PaperId> circles = new Circles<>(this::influences, this::circle);

    PaperCheck(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        super(corpus, unread, findings);
        corpus.papers()
                .forEach(paper -> paper.documents().forEach(document -> papers.putIfAbsent(document, paper.id())));
    }

    @Override
    void run() {
        for (Paper paper : corpus.papers()) {
            Spot at = Spot.of(paper);
            documents(at, paper);
            flagship(paper);
            circles.searchFrom(paper.id());
            dates(at, paper);
            documentsAsWorks(at, paper);
        }
    }

    private void documents(Spot at, Paper paper) {
        if (paper.documents().isEmpty()) {
            report(
                    at.member("documents"),
                    Rule.PAPER_FLAGSHIP,
                    "the paper has no document",
                    "name the source that is the paper itself");
        }
        at.each(
                "documents",
                paper.documents(),
                (document, spot) -> corpus.find(document)
                        .filter(source -> source.kind() == SourceKind.READING)
                        .ifPresent(reading -> report(
                                spot,
                                Rule.PAPER_FLAGSHIP,
                                "the document '" + document + "' is a reading",
                                "name a primary document; a reading asserts claims about the paper")));
    }

    private void flagship(Paper paper) {
        List<LanguageModel> models = corpus.modelsOf(paper.id());
        List<LanguageModel> flagships =
                models.stream().filter(LanguageModel::flagship).toList();
        boolean missing = flagships.isEmpty() && !models.isEmpty() && unread.isEmpty();
        if (missing || flagships.size() > 1) {
            report(
                    Spot.of(missing ? models.get(0) : flagships.get(1)).member("flagship"),
                    Rule.PAPER_FLAGSHIP,
                    "paper '" + paper.id() + "' has " + flagships.size() + " flagships among " + models.size()
                            + " models",
                    "set 'flagship' to true on exactly one of its models");
        }
    }

    private List<PaperId> influences(PaperId id) {
        return corpus.find(id)
                .map(paper -> paper.buildsOn().stream()
                        .map(influence -> PaperId.of(influence.work().value()))
                        .toList())
                .orElse(List.of());
    }

    private void circle(PaperId last, int number, String circle) {
        report(
                Spot.of(corpus.get(last)).member("buildsOn").element(number).member("work"),
                Rule.LINEAGE_CYCLE,
                "paper '" + last + "' builds on itself: " + circle,
                "remove the influence that runs against time");
    }

    private void documentsAsWorks(Spot at, Paper paper) {
        Set<SourceId> documents = new HashSet<>(paper.documents());
        at.each("buildsOn", paper.buildsOn(), (influence, spot) -> {
            String work = influence.work().value();
            PaperId of = papers.get(SourceId.of(work));
            if (of == null || corpus.find(PaperId.of(work)).isPresent()) {
                return;
            }
            boolean own = documents.contains(SourceId.of(work));
            report(
                    spot.member("work"),
                    own ? Rule.LINEAGE_CYCLE : Rule.LINEAGE_WORK,
                    own
                            ? "paper '" + paper.id() + "' builds on itself: '" + work + "' is one of its documents"
                            : "'" + work + "' is a document of paper '" + of + "', to which no line leads so",
                    own ? "remove the influence" : "name the paper '" + of + "'");
        });
    }

    /** Compares only what is sure: the last day that the paper can have appeared, and the first of the work. */
    private void dates(Spot at, Paper paper) {
        Optional<LocalDate> last =
                paper.dates().stream().map(date -> date.date().latest()).max(Comparator.naturalOrder());
        last.ifPresent(end -> at.each(
                "buildsOn",
                paper.buildsOn(),
                (influence, spot) -> firstDay(influence.work())
                        .filter(end::isBefore)
                        .ifPresent(first -> report(
                                spot.member("work"),
                                Rule.LINEAGE_DATE,
                                "paper '" + paper.id() + "' appeared by " + end + " and builds on '" + influence.work()
                                        + "', which is not older than " + first,
                                "look at the dates of both, and at the influence"))));
    }

    private Optional<LocalDate> firstDay(WorkId work) {
        Stream<PartialDate> dates = corpus.find(PaperId.of(work.value()))
                .map(paper -> paper.dates().stream().map(PaperDate::date))
                .orElseGet(() -> corpus.find(SourceId.of(work.value())).flatMap(Source::date).stream());
        return dates.map(PartialDate::earliest).min(Comparator.naturalOrder());
    }
}
