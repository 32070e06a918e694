package dev.stemma.analysis.lineage;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Dates;
import dev.stemma.model.id.Named;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something about the lineage that a reader should look at; never an exception.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class LineageFinding implements Fact {

    private final Kind kind;
    private final List<PaperId> papers;
    private final List<BuildsOn> links;
    private final Explanation explanation;

    private LineageFinding(Kind kind, List<PaperId> papers, List<BuildsOn> links, Explanation explanation) {
        this.kind = kind;
        this.papers = List.copyOf(papers);
        this.links = List.copyOf(links);
        this.explanation = explanation;
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

    static LineageFinding cycle(List<PaperId> papers, List<BuildsOn> links) {
        return new LineageFinding(
                Kind.CYCLE,
                papers,
                links,
                Explanation.of(
                        papers.size() == 1
                                ? LocalizedText.of(papers.get(0) + " builds on itself", papers.get(0) + " 以自身为基础")
                                : LocalizedText.of(
                                        joined(papers, ", ") + " build on one another in a circle",
                                        joined(papers, "、") + " 互为基础，形成循环"),
                        links.stream().map(BuildsOn::explanation).toList()));
    }

    private static String joined(List<PaperId> papers, String separator) {
        return papers.stream().map(PaperId::value).collect(Collectors.joining(separator));
    }

    static LineageFinding anachronism(BuildsOn link, PaperDate date, PaperDate earlierDate) {
        PaperId paper = link.paper();
        PaperId other = link.earlier().orElseThrow();
        return new LineageFinding(
                Kind.ANACHRONISM,
                List.of(paper, other),
                List.of(link),
                Explanation.of(
                        LocalizedText.of(
                                paper + " builds on " + other + ", but was public first: " + date.date() + " against "
                                        + earlierDate.date(),
                                paper + " 以 " + other + " 为基础，却公开在先：" + date.date() + " 对 " + earlierDate.date()),
                        List.of(link.explanation(), Dates.explain(paper, date), Dates.explain(other, earlierDate))));
    }

    static LineageFinding dangling(BuildsOn link) {
        String work = link.influence().work().value();
        return new LineageFinding(
                Kind.DANGLING_INFLUENCE,
                List.of(link.paper()),
                List.of(link),
                Explanation.of(
                        LocalizedText.of(
                                link.paper() + " builds on " + work
                                        + ", which is neither a paper nor a source of the corpus",
                                link.paper() + " 以 " + work + " 为基础，而语料中既没有这篇论文，也没有这个来源"),
                        List.of(link.explanation())));
    }

    /** {@return what is odd} */
    public Kind kind() {
        return kind;
    }

    /** {@return the papers that the finding is about, in generation order for a cycle, else the later one first} */
    public List<PaperId> papers() {
        return papers;
    }

    /** {@return the links that the finding is about; for a cycle those among its papers, in generation order} */
    public List<BuildsOn> links() {
        return links;
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LineageFinding other
                && kind == other.kind
                && links.equals(other.links)
                && explanation.equals(other.explanation);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + links.hashCode();
    }

    /** Returns the statement in English. */
    @Override
    public String toString() {
        return explanation.statement().en();
    }
}
