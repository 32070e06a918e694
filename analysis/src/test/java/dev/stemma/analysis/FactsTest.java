package dev.stemma.analysis;

import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.estimated;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.reading;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.analysis.claim.ReadingComparison;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final long NUMERIC =
            Arrays.stream(Quantity.values()).filter(Quantity::isNumeric).count();

    @Test
    void estimates_are_off_unless_they_are_asked_for() {
        Corpus guessed = corpus().papers(List.of(paper("a", "2020")))
                .models(List.of(model("a", withheld(), estimated("1e12"))))
                .build();

        assertThat(Facts.of(guessed).scaling(Quantity.PARAMETERS).points())
                .allMatch(point -> point.value().isEmpty());
        assertThat(Facts.of(guessed)
                        .scaling(Quantity.PARAMETERS, EstimatePolicy.INCLUDE)
                        .points())
                .allMatch(point -> point.value().isPresent());
        assertThat(Facts.of(guessed).scaling(EstimatePolicy.INCLUDE))
                .hasSize((int) NUMERIC)
                .contains(Facts.of(guessed).scaling(Quantity.PARAMETERS, EstimatePolicy.INCLUDE));
        assertThat(Facts.of(guessed).growth(EstimatePolicy.INCLUDE).get(0).points())
                .hasSize(1);
    }

    @Test
    void each_two_readings_are_compared() {
        Corpus three = corpus().papers(List.of(paper("a", "2018")))
                .sources(Stream.of("x", "z", "y")
                        .map(id -> reading(SourceId.of(id), List.of(List.of("1", "a", "1"))))
                        .toList())
                .build();

        assertThat(Facts.of(three).readings()).extracting(SourceId::value).containsExactly("x", "y", "z");
        assertThat(Facts.of(three).comparisons())
                .extracting(ReadingComparison::toString)
                .allMatch(text -> text.endsWith(": 0 shared, 0 and 0 alone, 0 omitted by both"))
                .extracting(text -> text.substring(0, 5))
                .containsExactly("x / y", "x / z", "y / z");
    }

    @Test
    void a_corpus_without_anything_has_facts_without_anything() {
        Facts none = Facts.of(corpus().build());

        assertThat(none).hasToString("facts about test: 0 papers, 0 models, 0 claims");
        assertThat(none.scaling()).hasSize((int) NUMERIC);
        assertThat(none.growth()).hasSize((int) NUMERIC);
        assertThat(none.paradigms()).isEmpty();
        assertThat(none.benchmarks()).isEmpty();
        assertThat(none.predictability().predictions()).isEmpty();
        assertThat(none.disclosure().generations()).isEmpty();
        assertThat(none.differences()).isEmpty();
        assertThat(none.accounting().checks()).isEmpty();
        assertThat(none.claims().claims()).isEmpty();
        assertThat(none.readings()).isEmpty();
        assertThat(none.comparisons()).isEmpty();
        assertThat(none.annotators()).isEmpty();
        assertThat(none.agreements()).isEmpty();
    }

    @Test
    void a_part_is_computed_once() {
        Facts facts = Facts.of(corpus().papers(List.of(paper("a", "2018"))).build());

        assertThat(facts.lineage()).isSameAs(facts.lineage());
        assertThat(facts.scaling(Quantity.LAYERS)).isSameAs(facts.scaling(Quantity.LAYERS));
        assertThat(facts.growth(Quantity.LAYERS)).isSameAs(facts.growth(Quantity.LAYERS));
        assertThat(facts.capabilities(Tier.ASSERTED)).isSameAs(facts.capabilities(Tier.ASSERTED));
        assertThat(facts.benchmarks()).isSameAs(facts.benchmarks());
        assertThat(facts.claims()).isSameAs(facts.claims());
    }

    @Test
    void facts_are_equal_if_their_corpora_are() {
        Corpus one = corpus().papers(List.of(paper("a", "2018"))).build();

        assertThat(Facts.of(one))
                .isEqualTo(Facts.of(corpus().papers(List.of(paper("a", "2018"))).build()))
                .hasSameHashCodeAs(Facts.of(one))
                .isNotEqualTo(Facts.of(corpus().build()))
                .isNotEqualTo("facts");
    }

    @Test
    void of_many_annotators_and_readings_every_two_of_the_first_few_are_compared() {
        List<String> names =
                IntStream.range(0, 12).mapToObj(i -> "n" + (char) ('a' + i)).toList();
        Corpus many = corpus().papers(List.of(paper("a", "2018")))
                .sources(names.stream()
                        .map(id -> reading(SourceId.of(id), List.of(List.of("1", "a", "1"))))
                        .toList())
                .claims(List.of(claim("a/one", Verdict.SUPPORTED)
                        .annotations(names.stream()
                                .map(name -> Annotation.of(name, PartialDate.of("2026"), Verdict.SUPPORTED))
                                .toList())
                        .build()))
                .build();
        int pairs = Facts.MOST_COMPARED * (Facts.MOST_COMPARED - 1) / 2;

        assertThat(Facts.of(many).annotators()).isEqualTo(names);
        assertThat(Facts.of(many).agreements())
                .hasSize(pairs)
                .noneMatch(pair -> pair.second().equals("nk"));
        assertThat(Facts.of(many).comparisons()).hasSize(pairs);
        assertThat(Facts.of(many).agreement("nk", "nl").overall().agreed()).isEqualTo(1);
        assertThat(Facts.of(many)
                        .comparison(SourceId.of("nk"), SourceId.of("nl"))
                        .both())
                .isEmpty();
    }

    @Test
    void terms_have_no_progression() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.of(corpus().build()).scaling(Quantity.ACTIVATION))
                .withMessageContaining("'activation'");
        assertThat(Facts.of(corpus().papers(List.of(paper("a", "2020")))
                                .models(List.of(model("a", stated("1"))))
                                .build())
                        .scaling(Quantity.PARAMETERS)
                        .points())
                .hasSize(1);
    }

    @Test
    void each_generation_is_compared_with_the_one_before_it() {
        Corpus three = corpus().papers(List.of(paper("c", "2020", "b"), paper("b", "2019", "a"), paper("a", "2018")))
                .build();

        assertThat(Facts.of(three).differences())
                .extracting(difference -> difference.from() + " " + difference.to())
                .containsExactly("a b", "b c");
    }
}
