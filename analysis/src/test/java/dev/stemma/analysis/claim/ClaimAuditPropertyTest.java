package dev.stemma.analysis.claim;

import static dev.stemma.analysis.Fixtures.READING;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.proof;
import static dev.stemma.analysis.Fixtures.read;
import static dev.stemma.analysis.Fixtures.reading;
import static dev.stemma.analysis.Fixtures.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.Fixtures;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClaimAuditPropertyTest {

    private static final SourceId OTHER = SourceId.of("another");
    private static final List<Paper> PAPERS = List.of(paper("a", "2018"), paper("b", "2019", "a"));
    private static final List<Source> SOURCES = List.of(
            reading(READING, List.of(List.of("1.0", "a", "1"), List.of("1.1", "a", "2"), List.of("2.0", "b", "1"))),
            reading(OTHER, List.of(List.of("1.0", "b", "2.1"))));

    @Provide
    Arbitrary<List<Claim>> anyClaims() {
        Arbitrary<Assertion> assertions = Arbitraries.of(
                read("1.0", "paragraph 1"),
                read("1.0", "item 2, sentence 1"),
                read("1.1", "item 11"),
                read("2.0", "item 2"),
                read("7", "item 2"),
                read(OTHER, "1.0", "paragraph 1"),
                said("a", "1"),
                said("b", "2"));
        return Combinators.combine(
                        Arbitraries.of(Verdict.class),
                        Arbitraries.of(ClaimKind.class),
                        assertions.list().uniqueElements().ofMaxSize(3),
                        Arbitraries.of("1", "2", "2.1"),
                        Arbitraries.integers().between(0, 5).list().ofMaxSize(1))
                .as(Row::new)
                .list()
                .ofMaxSize(6)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> rows.get(i).claim(i))
                        .toList());
    }

    private record Row(
            Verdict verdict, ClaimKind kind, List<Assertion> assertions, String section, List<Integer> against) {

        Claim claim(int number) {
            return Fixtures.claim(id(number), verdict, kind, "1")
                    .assertions(assertions)
                    .addEvidence(proof(number % 2 == 0 ? "a" : "b", section, Stance.SUPPORTS))
                    .contradicts(
                            against.stream().map(other -> ClaimId.of(id(other))).toList())
                    .build();
        }

        private static String id(int number) {
            return (number % 2 == 0 ? "a" : "b") + "/c" + number;
        }
    }

    private static Corpus corpusOf(List<Claim> claims) {
        return corpus().papers(PAPERS).sources(SOURCES).claims(claims).build();
    }

    @Property
    void the_counts_add_up_to_the_number_of_claims(@ForAll("anyClaims") List<Claim> claims) {
        ClaimAudit audit = Facts.of(corpusOf(claims)).claims();
        Counts<Verdict> byPaper = audit.byPaper().values().stream().reduce(Counts.none(), Counts::plus);
        Counts<Verdict> byKind = audit.byKind().values().stream().reduce(Counts.none(), Counts::plus);
        int byVerdict = Stream.of(Verdict.values())
                .mapToInt(verdict -> audit.withVerdict(verdict).size())
                .sum();

        assertThat(audit.counts().total()).isEqualTo(audit.claims().size());
        assertThat(byPaper).isEqualTo(audit.counts());
        assertThat(byKind).isEqualTo(audit.counts());
        assertThat(byVerdict).isEqualTo(audit.claims().size());
        assertThat(audit.bySection().values().stream().mapToLong(Counts::total).sum())
                .isGreaterThanOrEqualTo(audit.claims().size());
    }

    @Property
    void every_claim_that_somebody_asserts_is_audited_or_omitted(@ForAll("anyClaims") List<Claim> claims) {
        ClaimAudit audit = Facts.of(corpusOf(claims)).claims();

        assertThat(Stream.concat(audit.claims().stream(), audit.omitted().stream())
                        .map(AuditedClaim::claim))
                .containsExactlyInAnyOrderElementsOf(claims.stream()
                        .filter(claim -> !claim.assertions().isEmpty())
                        .toList());
        assertThat(audit.omitted()).allMatch(audited -> audited.claim().isOmission());
    }

    @Property
    void the_order_of_the_lists_does_not_matter(@ForAll("anyClaims") List<Claim> claims, @ForAll Random random) {
        Corpus shuffled = corpus().papers(shuffled(PAPERS, random))
                .sources(shuffled(SOURCES, random))
                .claims(shuffled(claims, random))
                .build();

        assertThat(Facts.of(shuffled).claims())
                .isEqualTo(Facts.of(corpusOf(claims)).claims());
        assertThat(Facts.of(shuffled).claims(OTHER))
                .isEqualTo(Facts.of(corpusOf(claims)).claims(OTHER));
    }

    @Property
    void a_claim_is_audited_exactly_if_one_of_the_readings_asserts_it(@ForAll("anyClaims") List<Claim> claims) {
        Corpus corpus = corpusOf(claims);
        Set<ClaimId> either = new HashSet<>();
        for (SourceId reading : List.of(READING, OTHER)) {
            ClaimAudit audit = Facts.of(corpus).claims(reading);
            audit.claims().forEach(audited -> either.add(audited.id()));
            assertThat(audit.claims())
                    .allSatisfy(audited -> assertThat(audited.assertions())
                            .isNotEmpty()
                            .allMatch(assertion -> assertion.source().equals(reading)));
        }

        assertThat(Facts.of(corpus).claims().claims())
                .extracting(AuditedClaim::id)
                .containsExactlyInAnyOrderElementsOf(either);
    }

    @Property
    void a_contradiction_is_between_two_different_audited_claims_one_of_which_names_the_other(
            @ForAll("anyClaims") List<Claim> claims) {
        ClaimAudit audit = Facts.of(corpusOf(claims)).claims();

        assertThat(audit.contradictions()).doesNotHaveDuplicates().allSatisfy(pair -> {
            assertThat(audit.claims()).contains(pair.first(), pair.second());
            assertThat(audit.claims().indexOf(pair.first()))
                    .isLessThan(audit.claims().indexOf(pair.second()));
            assertThat(pair.first().claim().contradicts().contains(pair.second().id())
                            || pair.second()
                                    .claim()
                                    .contradicts()
                                    .contains(pair.first().id()))
                    .isTrue();
        });
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
