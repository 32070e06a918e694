package dev.stemma.analysis.generation;

import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.document;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.LimitationLink;
import dev.stemma.model.claim.LimitationRelation;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LimitationPropertyTest {

    private static final List<Paper> PAPERS = List.of(
            paper("p0", "2018"), paper("p1", "2019", "p0"), paper("p2", "2020", "p1"), paper("p3", "2021", "p2"));

    /** Eight claims, two about each paper, of any kind and verdict, that link to any of them, backwards and forwards. */
    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<LimitationLink> links = Combinators.combine(
                        Arbitraries.of(LimitationRelation.class),
                        Arbitraries.integers().between(0, 8))
                .as((relation, earlier) -> new LimitationLink(
                        relation,
                        relation == LimitationRelation.NEW ? Optional.empty() : Optional.of(id(earlier)),
                        document("p0"),
                        section("1"),
                        text("because"),
                        List.of()));
        return Combinators.combine(
                        Arbitraries.of(ClaimKind.LIMITATION, ClaimKind.LIMITATION, ClaimKind.METHOD),
                        Arbitraries.of(Verdict.SUPPORTED, Verdict.PARTLY_SUPPORTED, Verdict.REFUTED),
                        links.list().ofMaxSize(3))
                .as((kind, verdict, some) -> new Object[] {kind, verdict, some})
                .list()
                .ofSize(8)
                .map(rows -> IntStream.range(0, 8)
                        .mapToObj(i -> claim(id(i).value(), (Verdict) rows.get(i)[1], (ClaimKind) rows.get(i)[0], "1")
                                .limitationLinks(((List<?>) rows.get(i)[2])
                                        .stream()
                                                .map(LimitationLink.class::cast)
                                                .toList())
                                .build())
                        .toList());
    }

    /** The id of a claim by its number; the last one is of none. */
    private static ClaimId id(int number) {
        return ClaimId.of("p" + number / 2 + "/c" + number);
    }

    private static Limitations limitations(List<Claim> claims) {
        return Facts.of(corpus().papers(PAPERS).claims(claims).build()).limitations();
    }

    private static int place(PaperId paper) {
        return Integer.parseInt(paper.value().substring(1));
    }

    @Property
    void a_link_never_runs_backwards_and_both_ends_hold(@ForAll("claims") List<Claim> claims) {
        Limitations limitations = limitations(claims);

        for (Paper paper : PAPERS) {
            assertThat(limitations.changes(paper.id())).allSatisfy(change -> {
                assertThat(change.paper()).isEqualTo(paper.id());
                assertThat(change.limitation().kind()).isEqualTo(ClaimKind.LIMITATION);
                assertThat(change.limitation().verdict().isBorneOut()).isTrue();
                assertThat(change.by()).allMatch(claim -> claim.verdict().isBorneOut());
                if (change.relation() == LimitationRelation.NEW) {
                    assertThat(change.by()).containsExactly(change.limitation());
                } else {
                    assertThat(place(change.limitation().paper())).isLessThan(place(paper.id()));
                }
            });
            for (Paper from : PAPERS) {
                assertThat(Facts.of(corpus().papers(PAPERS).claims(claims).build())
                                .difference(from.id(), paper.id())
                                .limitations())
                        .allMatch(change -> change.relation() == LimitationRelation.NEW
                                || (change.limitation().paper().equals(from.id())
                                        && place(from.id()) < place(paper.id())));
            }
        }
    }

    @Property
    void what_was_lifted_remains_in_no_later_paper_without_a_new_statement(@ForAll("claims") List<Claim> claims) {
        Limitations limitations = limitations(claims);

        for (Paper paper : PAPERS) {
            for (LimitationChange change : limitations.changes(paper.id())) {
                if (change.relation() == LimitationRelation.LIFTS) {
                    assertThat(PAPERS.subList(place(paper.id()), PAPERS.size()))
                            .filteredOn(later -> claims.stream()
                                    .filter(claim -> claim.paper().equals(later.id()))
                                    .flatMap(claim -> claim.limitationLinks().stream())
                                    .noneMatch(link -> link.relation().remains()
                                            && link.earlier()
                                                    .equals(Optional.of(
                                                            change.limitation().id()))))
                            .allSatisfy(later -> assertThat(limitations.remaining(later.id()))
                                    .extracting(LimitationChange::limitation)
                                    .doesNotContain(change.limitation()));
                }
            }
        }
    }

    @Property
    void without_a_link_nothing_is_said_and_the_order_of_claims_does_not_matter(
            @ForAll("claims") List<Claim> claims, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        List<Claim> silent = claims.stream()
                .map(one ->
                        claim(one.id().value(), one.verdict(), one.kind(), "1").build())
                .toList();

        for (Paper paper : PAPERS) {
            assertThat(limitations(shuffled).changes(paper.id()))
                    .isEqualTo(limitations(claims).changes(paper.id()));
            assertThat(limitations(silent).changes(paper.id())).isEmpty();
            assertThat(limitations(silent).admittedBy(paper.id()))
                    .hasSameSizeAs(limitations(claims).admittedBy(paper.id()));
        }
    }
}
