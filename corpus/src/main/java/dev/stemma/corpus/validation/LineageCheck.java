package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@link Rule#LINEAGE_CYCLE}: no paper builds on itself, directly or through others. */
final class LineageCheck implements Check {

    /** Steps of a circle that a message shows. */
    private static final int SHOWN = 10;

    @Override
    public void run(Scope scope) {
        Set<WorkId> done = new HashSet<>();
        scope.corpus().papers().forEach(paper -> visit(scope, paper, done));
    }

    /** Goes up from a paper, without recursion: a chain of papers may be as long as the corpus. */
    private static void visit(Scope scope, Paper from, Set<WorkId> done) {
        LinkedHashSet<WorkId> path = new LinkedHashSet<>();
        Deque<Step> steps = new ArrayDeque<>();
        enter(from, path, steps, done);
        while (!steps.isEmpty()) {
            Step step = steps.peek();
            Paper paper = step.paper;
            if (step.next == paper.buildsOn().size()) {
                steps.pop();
                path.remove(work(paper));
                done.add(work(paper));
                continue;
            }
            int i = step.next++;
            WorkId work = paper.buildsOn().get(i).work();
            if (path.contains(work)) {
                scope.report(
                        paper,
                        At.element("buildsOn", i).member("work"),
                        Rule.LINEAGE_CYCLE,
                        "paper '" + paper.id() + "' builds on itself: " + circle(path, work) + " -> " + work,
                        "remove the influence that runs against time");
            } else {
                scope.corpus().find(PaperId.of(work.value())).ifPresent(ancestor -> enter(ancestor, path, steps, done));
            }
        }
    }

    /** A paper on the way up, and which of its influences comes next. */
    private static final class Step {
        private final Paper paper;
        private int next;

        Step(Paper paper) {
            this.paper = paper;
        }
    }

    private static void enter(Paper paper, Set<WorkId> path, Deque<Step> steps, Set<WorkId> done) {
        if (!done.contains(work(paper))) {
            path.add(work(paper));
            steps.push(new Step(paper));
        }
    }

    private static WorkId work(Paper paper) {
        return WorkId.of(paper.id().value());
    }

    private static String circle(Set<WorkId> path, WorkId from) {
        List<WorkId> circle =
                path.stream().dropWhile(work -> !work.equals(from)).toList();
        int hidden = circle.size() - SHOWN;
        return hidden <= 0 ? circle.toString() : circle.subList(0, SHOWN) + " and " + hidden + " more";
    }
}
