package dev.stemma.analysis.lineage;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Dates;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.id.Named;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something about the lineage that a reader should look at; never an exception.
 *
 * @param kind what is odd
 * @param papers the papers that the finding is about, in generation order for a cycle, else the later one first
 * @param links the links that the finding is about; for a cycle those among its papers, in generation order
 * @param explanation the finding in words
 * @since 0.1.0
 */
public record LineageFinding(Kind kind, List<PaperId> papers, List<BuildsOn> links, Explanation explanation)
        implements Fact {

    /** Copies the lists. */
    public LineageFinding {
        papers = List.copyOf(papers);
        links = List.copyOf(links);
    }

    /**
     * What can be odd about a lineage.
     *
     * @since 0.1.0
     */
    public enum Kind implements Named {
        /** Papers each of which builds, directly or not, on every other one and so on itself. */
        CYCLE,
        /**
         * A paper that was first public before a paper of the corpus that it builds on.
         *
         * <p>It is found only where the dates leave no doubt: the last day that the paper's date can mean lies before the first
         * day that the other one's can.
         */
        ANACHRONISM,
        /** A work that a paper builds on and that the corpus knows neither as a paper nor as a source. */
        DANGLING_INFLUENCE;

        @Override
        public String toString() {
            return id();
        }
    }

    /** {@return what is odd about a lineage: the circles, then what is odd about the links of each generation} */
    static List<LineageFinding> of(Lineage lineage, List<List<Paper>> circles) {
        List<LineageFinding> findings = new ArrayList<>();
        for (List<Paper> circle : circles) {
            Set<PaperId> members = circle.stream().map(Paper::id).collect(Collectors.toCollection(LinkedHashSet::new));
            findings.add(cycle(
                    List.copyOf(members),
                    members.stream()
                            .flatMap(paper -> lineage.buildsOn(paper).stream())
                            .filter(link ->
                                    link.earlier().filter(members::contains).isPresent())
                            .toList()));
        }
        for (Paper paper : lineage.generations()) {
            for (BuildsOn link : lineage.buildsOn(paper.id())) {
                Optional<Paper> earlier = link.earlier().map(lineage.corpus()::get);
                earlier.flatMap(other -> anachronism(link, paper, other)).ifPresent(findings::add);
                SourceId work = SourceId.of(link.influence().work().value());
                if (earlier.isEmpty() && lineage.corpus().find(work).isEmpty()) {
                    findings.add(dangling(link));
                }
            }
        }
        return List.copyOf(findings);
    }

    private static LineageFinding cycle(List<PaperId> papers, List<BuildsOn> links) {
        return new LineageFinding(
                Kind.CYCLE,
                papers,
                links,
                Explanation.of(
                        papers.size() == 1
                                ? Texts.of("{0} builds on itself", "{0} 以自身为基础", papers.get(0))
                                : Texts.of(
                                        "{0} build on one another in a circle",
                                        "{0} 互为基础，形成循环", Texts.joined(papers, ", ", "、")),
                        links.stream().map(BuildsOn::explanation).toList()));
    }

    private static Optional<LineageFinding> anachronism(BuildsOn link, Paper paper, Paper other) {
        return paper.firstPublic()
                .flatMap(date -> other.firstPublic()
                        .filter(earlier -> Dates.isBefore(date.date(), earlier.date()))
                        .map(earlier -> new LineageFinding(
                                Kind.ANACHRONISM,
                                List.of(paper.id(), other.id()),
                                List.of(link),
                                Explanation.of(
                                        Texts.of(
                                                "{0} builds on {1}, but was public first: {2} against {3}",
                                                "{0} 以 {1} 为基础，却公开在先：{2} 对 {3}",
                                                paper.id(),
                                                other.id(),
                                                date.date(),
                                                earlier.date()),
                                        List.of(
                                                link.explanation(),
                                                Dates.explain(paper, date),
                                                Dates.explain(other, earlier))))));
    }

    private static LineageFinding dangling(BuildsOn link) {
        return new LineageFinding(
                Kind.DANGLING_INFLUENCE,
                List.of(link.paper()),
                List.of(link),
                Explanation.of(
                        Texts.of(
                                "{0} builds on {1}, which is neither a paper nor a source of the corpus",
                                "{0} 以 {1} 为基础，而语料中既没有这篇论文，也没有这个来源",
                                link.paper(),
                                link.influence().work()),
                        List.of(link.explanation())));
    }

    /** Returns the statement in English. */
    @Override
    public String toString() {
        return explanation.statement().toString();
    }
}
