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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rules about papers: {@link Rule#PAPER_FLAGSHIP}, {@link Rule#LINEAGE_CYCLE} and {@link Rule#LINEAGE_DATE}. */
final class PaperCheck extends Check {

    /** Steps of a circle that a message shows. */
    private static final int SHOWN = 10;

    private final Set<PaperId> climbed = new HashSet<>();

    PaperCheck(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        super(corpus, unread, findings);
    }

    @Override
    void run() {
        for (Paper paper : corpus.papers()) {
            documents(paper);
            flagship(paper);
            lineage(paper);
            dates(paper);
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

    /** A paper on the way up, and which of its influences comes next. */
    private static final class Step {
        private final Paper paper;
        private int next;

        Step(Paper paper) {
            this.paper = paper;
        }

        @Override
        public String toString() {
            return paper.id().toString();
        }
    }

    /** Goes up from a paper, without recursion: a chain of papers may be as long as the corpus. */
    private void lineage(Paper from) {
        List<Step> path = new ArrayList<>();
        Map<PaperId, Integer> heights = new HashMap<>();
        enter(from, path, heights);
        while (!path.isEmpty()) {
            Step step = path.get(path.size() - 1);
            Paper paper = step.paper;
            if (step.next == paper.buildsOn().size()) {
                path.remove(path.size() - 1);
                heights.remove(paper.id());
                continue;
            }
            int i = step.next++;
            PaperId work = PaperId.of(paper.buildsOn().get(i).work().value());
            Integer height = heights.get(work);
            if (height != null) {
                report(
                        paper,
                        at("buildsOn", i).member("work"),
                        Rule.LINEAGE_CYCLE,
                        "paper '" + paper.id() + "' builds on itself: " + circle(path.subList(height, path.size()))
                                + " -> " + work,
                        "remove the influence that runs against time");
            } else {
                corpus.find(work).ifPresent(ancestor -> enter(ancestor, path, heights));
            }
        }
    }

    private void enter(Paper paper, List<Step> path, Map<PaperId, Integer> heights) {
        if (climbed.add(paper.id())) {
            heights.put(paper.id(), path.size());
            path.add(new Step(paper));
        }
    }

    private static String circle(List<Step> steps) {
        int hidden = steps.size() - SHOWN;
        return hidden <= 0 ? steps.toString() : steps.subList(0, SHOWN) + " and " + hidden + " more";
    }
}
