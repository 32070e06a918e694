package dev.stemma.analysis.lineage;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineagePropertyTest {

    private static final int MOST = 7;

    /** Up to seven papers that build on any of p0 to p6, themselves and absent ones included. */
    @Provide
    Arbitrary<List<Paper>> anyPapers() {
        Arbitrary<Set<Integer>> works =
                Arbitraries.integers().between(0, MOST - 1).set().ofMaxSize(2);
        Arbitrary<String> dates = Arbitraries.of("", "2018", "2018-06", "2018-06-11", "2019-01-01", "2020");
        return Combinators.combine(works, dates)
                .as((on, date) -> new Object[] {on, date})
                .list()
                .ofMaxSize(MOST)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> {
                            Set<?> on = (Set<?>) rows.get(i)[0];
                            return paper(
                                    "p" + i,
                                    (String) rows.get(i)[1],
                                    on.stream().map(w -> "p" + w).toArray(String[]::new));
                        })
                        .toList());
    }

    private static Lineage lineage(List<Paper> papers) {
        return Lineage.of(corpus().papers(papers).build());
    }

    private static Set<PaperId> reachable(Lineage lineage, PaperId from) {
        Set<PaperId> reached = new HashSet<>();
        boolean grown = true;
        while (grown) {
            Set<PaperId> next = new HashSet<>();
            lineage.buildsOn(from).forEach(link -> link.earlier().ifPresent(next::add));
            reached.forEach(paper ->
                    lineage.buildsOn(paper).forEach(link -> link.earlier().ifPresent(next::add)));
            grown = reached.addAll(next);
        }
        return reached;
    }

    @Property
    void a_line_goes_from_each_paper_to_one_that_continues_it_and_each_paper_stands_in_one(
            @ForAll("anyPapers") List<Paper> papers) {
        Lineage lineage = lineage(papers);
        List<Paper> once = new ArrayList<>();

        for (List<Paper> line : lineage.lines()) {
            boolean isBranch = once.contains(line.get(0)); // it stands in the line that it leaves already
            once.addAll(line.subList(isBranch ? 1 : 0, line.size()));
            for (int i = 1; i < line.size(); i++) {
                assertThat(lineage.predecessor(line.get(i).id())).hasValue(line.get(i - 1));
                assertThat(reachable(lineage, line.get(i).id()))
                        .contains(line.get(i - 1).id());
                assertThat(lineage.depth(line.get(i).id()))
                        .isGreaterThan(lineage.depth(line.get(i - 1).id()));
            }
        }

        assertThat(once).containsExactlyInAnyOrderElementsOf(papers);
    }

    @Property
    void families_part_the_papers_and_no_link_joins_two(@ForAll("anyPapers") List<Paper> papers) {
        Lineage lineage = lineage(papers);

        assertThat(lineage.families().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(papers);
        for (List<Paper> family : lineage.families()) {
            for (Paper paper : family) {
                assertThat(family)
                        .containsAll(lineage.ancestors(paper.id()))
                        .containsAll(lineage.descendants(paper.id()));
            }
        }
    }

    @Property
    void papers_that_no_link_joins_never_make_a_step_or_a_difference(@ForAll("anyPapers") List<Paper> papers) {
        Corpus corpus = corpus().papers(papers)
                .models(papers.stream()
                        .map(paper -> model(
                                paper.id().value(),
                                stated("1e" + paper.id().value().substring(1))))
                        .toList())
                .build();
        Facts facts = Facts.of(corpus);

        assertThat(facts.scaling(Quantity.PARAMETERS).steps())
                .allMatch(step -> facts.lineage()
                        .predecessor(step.to().paper().id())
                        .equals(Optional.of(step.from().paper())))
                .hasSameSizeAs(facts.differences());
        assertThat(facts.differences())
                .allMatch(step -> facts.lineage()
                        .path(step.to(), WorkId.of(step.from().value()))
                        .isPresent());
    }

    @Property
    void every_paper_is_a_generation_once(@ForAll("anyPapers") List<Paper> papers) {
        assertThat(lineage(papers).generations()).containsExactlyInAnyOrderElementsOf(papers);
    }

    @Property
    void a_paper_comes_after_what_it_builds_on_unless_the_two_stand_in_a_circle(
            @ForAll("anyPapers") List<Paper> papers) {
        Lineage lineage = lineage(papers);
        List<PaperId> order = lineage.generations().stream().map(Paper::id).toList();

        for (PaperId paper : order) {
            for (PaperId earlier : reachable(lineage, paper)) {
                if (!reachable(lineage, earlier).contains(paper)) {
                    assertThat(order.indexOf(earlier)).isLessThan(order.indexOf(paper));
                }
            }
        }
    }

    @Property
    void the_order_of_the_list_does_not_matter(@ForAll("anyPapers") List<Paper> papers, @ForAll Random random) {
        List<Paper> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, random);
        Lineage one = lineage(papers);
        Lineage other = lineage(shuffled);

        assertThat(other.generations()).isEqualTo(one.generations());
        assertThat(other.findings()).isEqualTo(one.findings());
    }

    @Property
    void ancestors_are_what_can_be_reached_and_so_transitive(@ForAll("anyPapers") List<Paper> papers) {
        Lineage lineage = lineage(papers);

        for (Paper paper : papers) {
            Set<PaperId> expected = reachable(lineage, paper.id());
            expected.remove(paper.id());
            assertThat(lineage.ancestors(paper.id()))
                    .extracting(Paper::id)
                    .containsExactlyInAnyOrderElementsOf(expected);
            for (Paper ancestor : lineage.ancestors(paper.id())) {
                List<Paper> further = new ArrayList<>(lineage.ancestors(ancestor.id()));
                further.remove(paper);
                assertThat(lineage.ancestors(paper.id())).containsAll(further);
            }
        }
    }

    @Property
    void a_path_is_there_for_ancestors_only_and_no_shorter_one_is(@ForAll("anyPapers") List<Paper> papers) {
        Lineage lineage = lineage(papers);

        for (Paper from : papers) {
            for (Paper to : papers) {
                Optional<InfluencePath> path =
                        lineage.path(from.id(), WorkId.of(to.id().value()));
                assertThat(path.isPresent())
                        .isEqualTo(
                                from.equals(to) || lineage.ancestors(from.id()).contains(to));
                path.ifPresent(found -> {
                    assertThat(found.length()).isEqualTo(distance(lineage, from.id(), to.id()));
                    assertThat(found.explanation().toString()).isNotBlank();
                });
            }
        }
    }

    /** Counts by widening a circle, without remembering how a paper was reached. */
    private static int distance(Lineage lineage, PaperId from, PaperId to) {
        Set<PaperId> circle = new HashSet<>(Set.of(from));
        int steps = 0;
        while (!circle.contains(to)) {
            Set<PaperId> wider = new HashSet<>();
            circle.forEach(paper ->
                    lineage.buildsOn(paper).forEach(link -> link.earlier().ifPresent(wider::add)));
            circle.addAll(wider);
            steps++;
        }
        return steps;
    }

    @Property
    void roots_are_the_papers_that_build_on_no_other_of_the_corpus(@ForAll("anyPapers") List<Paper> papers) {
        Lineage lineage = lineage(papers);

        assertThat(lineage.roots())
                .containsExactlyElementsOf(lineage.generations().stream()
                        .filter(paper -> lineage.buildsOn(paper.id()).stream()
                                .flatMap(link -> link.earlier().stream())
                                .allMatch(paper.id()::equals))
                        .toList());
    }

    @Property
    void descendants_are_ancestors_turned_round(@ForAll("anyPapers") List<Paper> papers) {
        Lineage lineage = lineage(papers);

        for (Paper one : papers) {
            for (Paper other : papers) {
                assertThat(lineage.descendants(one.id()).contains(other))
                        .isEqualTo(lineage.ancestors(other.id()).contains(one));
            }
        }
    }

    @Property
    void the_papers_in_circles_are_those_that_reach_themselves(@ForAll("anyPapers") List<Paper> papers) {
        Lineage lineage = lineage(papers);
        List<PaperId> inCircles = lineage.findings().stream()
                .filter(finding -> finding.kind() == LineageFinding.Kind.CYCLE)
                .flatMap(finding -> finding.papers().stream())
                .toList();

        assertThat(inCircles)
                .containsExactlyInAnyOrderElementsOf(papers.stream()
                        .map(Paper::id)
                        .filter(paper -> reachable(lineage, paper).contains(paper))
                        .toList());
    }
}
