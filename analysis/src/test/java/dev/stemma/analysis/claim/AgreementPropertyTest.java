package dev.stemma.analysis.claim;

import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.Facts;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.source.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class AgreementPropertyTest {

    private static final List<ClaimKind> KINDS = List.of(ClaimKind.values());

    private static AgreementTable<Verdict> table(List<Verdict> first, List<Verdict> second) {
        return IntStream.range(0, Math.min(first.size(), second.size()))
                .mapToObj(i -> AgreementTable.of(first.get(i), second.get(i)))
                .reduce(AgreementTable.none(), AgreementTable::plus);
    }

    private static Corpus corpusOf(List<Claim> claims) {
        return corpus().papers(List.of(paper("a", "2018"), paper("b", "2019", "a")))
                .claims(claims)
                .build();
    }

    private static List<Claim> claims(List<Verdict> first, List<Verdict> second) {
        return IntStream.range(0, Math.min(first.size(), second.size()))
                .mapToObj(i -> claim(
                                (i % 2 == 0 ? "a" : "b") + "/c" + i, first.get(i), KINDS.get(i % KINDS.size()), "1")
                        .addAnnotations(
                                Annotation.of("x", PartialDate.of("2026"), first.get(i)),
                                Annotation.of("y", PartialDate.of("2026"), second.get(i)))
                        .build())
                .toList();
    }

    @Property
    void identical_labels_have_kappa_one_unless_there_is_only_one_label(@ForAll @Size(min = 1) List<Verdict> labels) {
        AgreementTable<Verdict> table = table(labels, labels);

        assertThat(table.observedAgreement()).hasValue(1);
        if (new HashSet<>(labels).size() > 1) {
            assertThat(table.kappa()).hasValue(1);
        } else {
            assertThat(table.kappa()).isEmpty();
        }
    }

    @Property
    void kappa_is_symmetric_in_the_annotators(@ForAll List<Verdict> first, @ForAll List<Verdict> second) {
        AgreementTable<Verdict> table = table(first, second);

        assertThat(table(second, first).kappa()).isEqualTo(table.kappa());
        Corpus corpus = corpusOf(claims(first, second));
        assertThat(Facts.of(corpus).agreement("y", "x").overall().kappa())
                .isEqualTo(Facts.of(corpus).agreement("x", "y").overall().kappa());
    }

    @Property
    void kappa_lies_between_minus_one_and_one_and_follows_its_definition(
            @ForAll List<Verdict> first, @ForAll List<Verdict> second) {
        AgreementTable<Verdict> table = table(first, second);

        table.kappa().ifPresent(kappa -> {
            double observed = table.observedAgreement().orElseThrow();
            double expected = table.expectedAgreement().orElseThrow();
            assertThat(kappa).isBetween(-1.0, 1.0);
            assertThat(kappa).isCloseTo((observed - expected) / (1 - expected), within(1e-9));
        });
        assertThat(table.kappa().isEmpty())
                .isEqualTo(table.total() == 0 || table.expectedAgreement().orElseThrow() == 1);
    }

    @Property
    void tables_of_papers_and_of_kinds_add_up_in_any_order_of_the_claims(
            @ForAll @Size(max = 12) List<Verdict> first,
            @ForAll @Size(max = 12) List<Verdict> second,
            @ForAll Random random) {
        List<Claim> claims = claims(first, second);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        Agreement agreement = Facts.of(corpusOf(claims)).agreement("x", "y");

        assertThat(agreement.overall()).isEqualTo(table(first, second));
        assertThat(agreement.byPaper().values().stream().reduce(AgreementTable.none(), AgreementTable::plus))
                .isEqualTo(agreement.overall());
        assertThat(agreement.byKind().values().stream().reduce(AgreementTable.none(), AgreementTable::plus))
                .isEqualTo(agreement.overall());
        assertThat(agreement.disagreements()).hasSize((int)
                (agreement.overall().total() - agreement.overall().agreed()));
        assertThat(Facts.of(corpusOf(shuffled)).agreement("x", "y")).isEqualTo(agreement);
    }
}
