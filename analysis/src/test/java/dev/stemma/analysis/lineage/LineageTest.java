package dev.stemma.analysis.lineage;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.paperOn;
import static dev.stemma.analysis.Fixtures.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stemma.analysis.Fixtures;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageTest {

    private static Lineage of(Paper... papers) {
        return Lineage.of(corpus().papers(List.of(papers)).build());
    }

    private static List<String> ids(List<Paper> papers) {
        return papers.stream().map(paper -> paper.id().value()).toList();
    }

    @Test
    void a_paper_comes_after_what_it_builds_on_even_if_its_date_is_earlier() {
        assertThat(ids(of(paper("new", "2020-01-01", "old"), paper("old", "2021-01-01"))
                        .generations()))
                .containsExactly("old", "new");
    }

    @Test
    void unrelated_papers_come_by_date_then_by_id_and_those_without_a_date_last() {
        Lineage lineage = of(paper("z", ""), paper("c", "2020"), paper("b", "2019-05"), paper("a", "2020"));

        assertThat(ids(lineage.generations())).containsExactly("b", "a", "c", "z");
    }

    @Test
    void the_first_public_date_is_the_one_that_is_certainly_past_first() {
        Lineage lineage = of(paperOn("a", List.of("2019", "2018", "2018-06-11", "2018-12-31")));

        assertThat(lineage.generations().get(0).firstPublic())
                .hasValueSatisfying(date -> assertThat(date.date()).hasToString("2018-06-11"));
    }

    @Test
    void of_two_dates_with_the_same_last_day_the_exact_one_is_first_public() {
        assertThat(paperOn("a", List.of("2018", "2018-12-31")).firstPublic())
                .hasValueSatisfying(date -> assertThat(date.date()).hasToString("2018-12-31"));
    }

    @Test
    void a_paper_without_dates_has_no_first_public_date() {
        assertThat(paper("a", "").firstPublic()).isEmpty();
    }

    @Test
    void ancestors_and_descendants_go_through_other_papers() {
        Lineage lineage = of(
                paper("d", "2021", "b", "c"),
                paper("c", "2020", "a"),
                paper("b", "2019", "a", "outside"),
                paper("a", "2018"),
                paper("lone", "2018"));

        assertThat(ids(lineage.ancestors(PaperId.of("d")))).containsExactly("a", "b", "c");
        assertThat(ids(lineage.ancestors(PaperId.of("a")))).isEmpty();
        assertThat(ids(lineage.descendants(PaperId.of("a")))).containsExactly("b", "c", "d");
        assertThat(ids(lineage.descendants(PaperId.of("lone")))).isEmpty();
    }

    @Test
    void what_a_paper_builds_on_is_listed_in_the_order_of_its_text_outside_works_included() {
        Lineage lineage = of(paper("b", "2019", "outside", "a"), paper("a", "2018"));

        assertThat(lineage.buildsOn(PaperId.of("b")))
                .extracting(BuildsOn::toString)
                .containsExactly("b architecture-of outside", "b architecture-of a");
        assertThat(lineage.buildsOn(PaperId.of("b")))
                .extracting(BuildsOn::earlier)
                .containsExactly(Optional.empty(), Optional.of(PaperId.of("a")));
    }

    @Test
    void two_lineages_are_equal_if_their_corpora_are() {
        assertThat(of(paper("a", "2018")))
                .isEqualTo(of(paper("a", "2018")))
                .hasSameHashCodeAs(of(paper("a", "2018")))
                .isNotEqualTo(of(paper("a", "2019")));
    }

    @Test
    void an_unknown_paper_is_an_error() {
        Lineage lineage = of(paper("alpha", "2018"));
        PaperId unknown = PaperId.of("alpho");

        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> lineage.ancestors(unknown));
        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> lineage.descendants(unknown));
        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> lineage.buildsOn(unknown));
    }

    @Test
    void a_circle_is_a_finding_and_its_papers_come_by_date() {
        Lineage lineage = of(
                paper("after", "2017", "b"),
                paper("b", "2019", "a"),
                paper("a", "2018", "b", "root"),
                paper("root", "2020"));

        assertThat(ids(lineage.generations())).containsExactly("root", "a", "b", "after");
        assertThat(lineage.findings())
                .filteredOn(finding -> finding.kind() == LineageFinding.Kind.CYCLE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding).hasToString("a, b build on one another in a circle");
                    assertThat(finding.papers()).containsExactly(PaperId.of("a"), PaperId.of("b"));
                    assertThat(finding.explanation().working()).hasSize(2);
                });
        assertThat(ids(lineage.ancestors(PaperId.of("a")))).containsExactly("root", "b");
    }

    @Test
    void a_paper_that_builds_on_itself_is_a_circle() {
        assertThat(of(paper("a", "2018", "a")).findings()).singleElement().hasToString("a builds on itself");
    }

    @Test
    void a_paper_that_was_public_before_what_it_builds_on_is_an_anachronism() {
        Lineage lineage = of(paper("new", "2020-01-01", "old"), paper("old", "2020-01-02"));

        assertThat(lineage.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(LineageFinding.Kind.ANACHRONISM))
                .hasToString("new builds on old, but was public first: 2020-01-01 against 2020-01-02");
        assertThat(lineage.findings().get(0).explanation().allCitations()).hasSize(3);
    }

    @Test
    void dates_that_may_be_in_order_are_no_anachronism() {
        assertThat(of(paper("new", "2020-01-01", "old"), paper("old", "2020")).findings())
                .isEmpty();
        assertThat(of(paper("new", "2020-01-01", "old"), paper("old", "2020-01-01"))
                        .findings())
                .isEmpty();
        assertThat(of(paper("new", "", "old"), paper("old", "2020")).findings()).isEmpty();
    }

    @Test
    void a_work_that_is_neither_paper_nor_source_is_a_finding() {
        SourceId known = SourceId.of("known");
        Lineage lineage = Lineage.of(corpus().papers(List.of(paper("a", "2018", "known", "unknown")))
                .sources(List.of(reading(known, List.of())))
                .build());

        assertThat(lineage.findings())
                .singleElement()
                .hasToString("a builds on unknown, which is neither a paper nor a source of the corpus")
                .satisfies(finding -> assertThat(finding.papers()).containsExactly(PaperId.of("a")))
                .satisfies(finding -> assertThat(finding.kind()).hasToString("dangling-influence"));
    }

    @Test
    void an_empty_corpus_has_no_generations_and_still_explains_itself() {
        Lineage lineage = of();

        assertThat(lineage.generations()).isEmpty();
        assertThat(lineage.explanation()).hasToString("The corpus has no papers");
    }

    @Test
    void the_explanation_names_dates_and_links_with_their_places() {
        Lineage lineage = of(paper("b", "2019-02-14", "outside", "a"), paper("a", "2018"));

        assertThat(lineage).hasToString("a -> b");
        assertThat(lineage.explanation()).hasToString("""
                        Generations in order: a, b
                          a builds on no other paper of the corpus
                            a was first public in 2018 (announcement) [a-paper, § date]
                          b builds on a
                            b was first public on 2019-02-14 (announcement) [b-paper, § date]
                            b takes the architecture of a [b-paper, § 2]
                          b builds on outside, which is neither a paper nor a source of the corpus
                            b takes the architecture of outside [b-paper, § 2]""");
        assertThat(lineage.explanation().in(Language.CHINESE)).isEqualTo("""
                        各代依次为：a、b
                          a 不以语料中的其他论文为基础
                            a 最早公开于 2018（发布） [a-paper，§ date]
                          b 以 a 为基础
                            b 最早公开于 2019-02-14（发布） [b-paper，§ date]
                            b 沿用 a 的架构 [b-paper，§ 2]
                          b 以 outside 为基础，而语料中既没有这篇论文，也没有这个来源
                            b 沿用 outside 的架构 [b-paper，§ 2]""");
    }

    @Test
    void a_lineage_of_two_corpora_put_together_joins_their_families() {
        Corpus mine = corpus().papers(List.of(paper("mine", "2021", "theirs"), paper("mine-too", "2022", "mine")))
                .build();
        Corpus theirs = corpus().papers(List.of(paper("theirs", "2020"), paper("alone", "2019")))
                .build();
        Lineage before = Lineage.of(mine);
        Lineage after = Lineage.of(mine.combinedWith(theirs));

        assertThat(before.findings())
                .extracting(LineageFinding::kind)
                .containsExactly(LineageFinding.Kind.DANGLING_INFLUENCE);
        assertThat(before.path(PaperId.of("mine-too"), WorkId.of("mine"))).isPresent();
        assertThat(after.findings()).isEmpty();
        assertThat(ids(after.generations())).containsExactly("alone", "theirs", "mine", "mine-too");
        assertThat(ids(after.roots())).containsExactly("alone", "theirs");
        assertThat(ids(after.descendants(PaperId.of("theirs")))).containsExactly("mine", "mine-too");
        assertThat(after.path(PaperId.of("mine-too"), WorkId.of("theirs")))
                .hasValueSatisfying(path -> assertThat(path).hasToString("mine-too -> mine -> theirs"));
        assertThat(Lineage.of(theirs.combinedWith(mine)).generations()).isEqualTo(after.generations());
    }

    @ParameterizedTest
    @CsvSource({
        "SUCCESSOR_OF, b continues the line of a, b 是 a 的后继",
        "SCALED_FROM, b scales up a, b 把 a 的模型放大",
        "ARCHITECTURE_OF, b takes the architecture of a, b 沿用 a 的架构",
        "OBJECTIVE_OF, b takes the training objective of a, b 沿用 a 的训练目标",
        "METHOD_OF, b takes a method of a, b 采用 a 的方法",
        "DATA_OF, b takes data of a, b 使用 a 的数据",
        "TOKENIZATION_OF, b takes the tokenization of a, b 沿用 a 的分词方式",
        "EVALUATED_AGAINST, b compares its results with those of a, b 与 a 比较结果",
    })
    void every_kind_of_link_is_said_in_words_of_its_own(InfluenceKind how, String en, String zh) {
        Influence influence =
                new Influence(WorkId.of("a"), how, SourceId.of("b-paper"), Fixtures.section("2"), Optional.empty());
        BuildsOn link = new BuildsOn(PaperId.of("b"), influence, Optional.of(PaperId.of("a")));

        assertThat(link).hasToString("b " + how.id() + " a");
        assertThat(link.explanation()).hasToString(en + " [b-paper, § 2]");
        assertThat(link.explanation().in(Language.CHINESE)).isEqualTo(zh + " [b-paper，§ 2]");
    }

    @Test
    void a_long_chain_and_a_long_circle_are_no_problem() {
        int length = 20_000;
        List<Paper> papers = IntStream.range(0, length)
                .mapToObj(i -> paper("p" + i, "", "p" + (i + 1) % length))
                .toList();
        Lineage lineage = Lineage.of(corpus().papers(papers).build());

        assertThat(lineage.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.papers()).hasSize(length));
        assertThat(lineage.ancestors(PaperId.of("p0"))).hasSize(length - 1);
        assertThat(lineage.path(PaperId.of("p0"), WorkId.of("p" + (length - 1))))
                .hasValueSatisfying(path -> assertThat(path.length()).isEqualTo(length - 1));
    }
}
