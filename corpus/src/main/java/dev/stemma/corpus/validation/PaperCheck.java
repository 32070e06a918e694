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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rules about papers: {@link Rule#PAPER_FLAGSHIP}, {@link Rule#LINEAGE_CYCLE}, {@link Rule#LINEAGE_DATE} and
 * {@link Rule#LINEAGE_WORK}. */
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
            documents(paper);
            flagship(paper);
            circles.searchFrom(paper.id());
            dates(paper);
            documentsAsWorks(paper);
        }
    }

    private void documents(Paper paper) {
        if (paper.documents().isEmpty()) {
            report(
                    paper,
                    at("documents"),
                    Rule.PAPER_FLAGSHIP,
                    "the paper has no document",
                    "name the source that is the paper itself");
        }
        for (int i = 0; i < paper.documents().size(); i++) {
            SourceId document = paper.documents().get(i);
            if (corpus.find(document)
                    .filter(source -> source.kind() == SourceKind.READING)
                    .isPresent()) {
                report(
                        paper,
                        at("documents", i),
                        Rule.PAPER_FLAGSHIP,
                        "the document '" + document + "' is a reading",
                        "name a primary document; a reading asserts claims about the paper");
            }
        }
    }

    private void flagship(Paper paper) {
        List<LanguageModel> models = corpus.modelsOf(paper.id());
        List<LanguageModel> flagships =
                models.stream().filter(LanguageModel::flagship).toList();
        boolean missing = flagships.isEmpty() && !models.isEmpty() && unread.isEmpty();
        if (missing || flagships.size() > 1) {
            report(
                    missing ? models.get(0) : flagships.get(1),
                    at("flagship"),
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
                corpus.get(last),
                at("buildsOn", number).member("work"),
                Rule.LINEAGE_CYCLE,
                "paper '" + last + "' builds on itself: " + circle,
                "remove the influence that runs against time");
    }

    private void documentsAsWorks(Paper paper) {
        for (int i = 0; i < paper.buildsOn().size(); i++) {
            WorkId work = paper.buildsOn().get(i).work();
            PaperId of = papers.get(SourceId.of(work.value()));
            if (of == null || corpus.find(PaperId.of(work.value())).isPresent()) {
                continue;
            }
            boolean own = paper.documents().contains(SourceId.of(work.value()));
            report(
                    paper,
                    at("buildsOn", i).member("work"),
                    own ? Rule.LINEAGE_CYCLE : Rule.LINEAGE_WORK,
                    own
                            ? "paper '" + paper.id() + "' builds on itself: '" + work + "' is one of its documents"
                            : "'" + work + "' is a document of paper '" + of + "', to which no line leads so",
                    own ? "remove the influence" : "name the paper '" + of + "'");
        }
    }

    /** Compares only what is sure: the last day that the paper can have appeared, and the first of the work. */
    private void dates(Paper paper) {
        Optional<LocalDate> last =
                paper.dates().stream().map(date -> date.date().latest()).max(Comparator.naturalOrder());
        for (int i = 0; i < paper.buildsOn().size(); i++) {
            WorkId work = paper.buildsOn().get(i).work();
            Optional<LocalDate> first = firstDay(work);
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                report(
                        paper,
                        at("buildsOn", i).member("work"),
                        Rule.LINEAGE_DATE,
                        "paper '" + paper.id() + "' appeared by " + last.get() + " and builds on '" + work
                                + "', which is not older than " + first.get(),
                        "look at the dates of both, and at the influence");
            }
        }
    }

    private Optional<LocalDate> firstDay(WorkId work) {
        Stream<PartialDate> dates = corpus.find(PaperId.of(work.value()))
                .map(paper -> paper.dates().stream().map(PaperDate::date))
                .orElseGet(() -> corpus.find(SourceId.of(work.value())).flatMap(Source::date).stream());
        return dates.map(PartialDate::earliest).min(Comparator.naturalOrder());
    }
}
