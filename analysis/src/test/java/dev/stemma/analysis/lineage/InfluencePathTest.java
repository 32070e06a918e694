package dev.stemma.analysis.lineage;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class InfluencePathTest {

    private static final PaperId A = PaperId.of("a");
    private static final PaperId D = PaperId.of("d");

    private final Lineage lineage = Lineage.of(corpus().papers(List.of(
                    paper("a", "2017", "outside"),
                    paper("b", "2018", "a"),
                    paper("c", "2019", "a"),
                    paper("d", "2020", "c", "b"),
                    paper("e", "2020")))
            .build());

    private final InfluencePath path = lineage.path(D, WorkId.of("a")).orElseThrow();

    @Test
    void of_two_ways_of_one_length_it_takes_the_one_over_the_earlier_generation() {
        assertThat(path).hasToString("d -> b -> a");
        assertThat(path.length()).isEqualTo(2);
    }

    @Test
    void there_is_no_way_forward_and_none_between_roots() {
        assertThat(lineage.path(A, WorkId.of("d"))).isEmpty();
        assertThat(lineage.path(D, WorkId.of("e"))).isEmpty();
        assertThat(lineage.roots()).extracting(paper -> paper.id().value()).containsExactly("a", "e");
        assertThat(lineage.path(A, WorkId.of("a"))).hasValueSatisfying(self -> {
            assertThat(self.links()).isEmpty();
            assertThat(self.explanation()).hasToString("a is a itself");
        });
    }

    @Test
    void it_reaches_works_outside_the_corpus_and_these_know_who_builds_on_them() {
        assertThat(lineage.path(D, WorkId.of("outside"))).hasValueSatisfying(outside -> {
            assertThat(outside).hasToString("d -> b -> a -> outside");
            assertThat(outside.length()).isEqualTo(3);
        });
        assertThat(lineage.path(D, WorkId.of("unheard-of"))).isEmpty();
        assertThat(lineage.dependents(WorkId.of("outside")))
                .extracting(BuildsOn::toString)
                .containsExactly("a architecture-of outside");
        assertThat(lineage.dependents(WorkId.of("a")))
                .extracting(link -> link.paper().value())
                .containsExactly("b", "c");
    }

    @Test
    void several_families_stand_side_by_side_and_a_branch_begins_where_it_leaves() {
        assertThat(lineage).hasToString("a -> b; a -> c -> d; e");
        assertThat(lineage.families()).hasSize(2);
        assertThat(lineage.depth(D)).isEqualTo(2);
    }

    @Test
    void it_explains_itself_link_by_link() {
        assertThat(path.explanation().toString())
                .startsWith("d goes back to a by 2 links\n")
                .contains("[d-paper, § 2]", "[b-paper, § 2]");
        assertThat(path.explanation().in(Language.CHINESE)).startsWith("d 经 2 步可追溯到 a");
    }

    @Test
    void its_links_must_lead_from_end_to_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InfluencePath(D, WorkId.of("c"), path.links()))
                .withMessageContaining("lead from 'd' to 'a', not to 'c'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InfluencePath(A, WorkId.of("a"), path.links()))
                .withMessageContaining("does not lead on from 'a'");
    }

    @Test
    void an_unknown_paper_is_named() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> lineage.path(PaperId.of("z"), WorkId.of("a")))
                .withMessageContaining("'z'");
    }
}
