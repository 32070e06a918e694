package dev.stemma.analysis.facts;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.estimated;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.reading;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.analysis.Explanation;
import dev.stemma.analysis.Fact;
import dev.stemma.analysis.Lineage;
import dev.stemma.analysis.benchmark.BenchmarkSeries;
import dev.stemma.analysis.claim.Agreement;
import dev.stemma.analysis.claim.ReadingComparison;
import dev.stemma.analysis.difference.GenerationDifference;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.Language;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.source.SourceId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final long NUMERIC =
            Arrays.stream(Quantity.values()).filter(Quantity::isNumeric).count();
    private static final Facts GPT = Facts.of(GptCorpus.load());

    @Test
    void the_parts_are_those_that_the_single_facts_return() {
        Lineage lineage = Lineage.of(GptCorpus.load());

        assertThat(GPT.scaling(Quantity.LAYERS)).isEqualTo(lineage.scaling(Quantity.LAYERS));
        assertThat(GPT.scaling()).allMatch(progression -> progression.quantity().isNumeric());
        assertThat(GPT.capabilities().generations())
                .isEqualTo(lineage.capabilities().generations());
        assertThat(GPT.agreements()).isEqualTo(Agreement.pairs(GptCorpus.load()));
        assertThat(GPT.audit().claims()).isEqualTo(lineage.claims().claims());
        assertThat(GPT.corpus()).isSameAs(GPT.lineage().corpus());
    }

    @Test
    void there_is_a_difference_for_each_two_neighbours() {
        assertThat(GPT.differences())
                .extracting(difference -> difference.from() + " " + difference.to())
                .containsExactly("gpt-1 gpt-2", "gpt-2 gpt-3", "gpt-3 gpt-4");
        assertThat(GPT.differences()).noneMatch(GenerationDifference::isEmpty);
    }

    @Test
    void estimates_are_off_unless_they_are_asked_for() {
        Corpus guessed = corpus().papers(List.of(paper("a", "2020")))
                .models(List.of(model("a", withheld(), estimated("1e12"))))
                .build();

        assertThat(Facts.of(guessed).scaling(Quantity.PARAMETERS).points())
                .allMatch(point -> point.value().isEmpty());
        assertThat(Facts.of(guessed, EstimatePolicy.INCLUDE)
                        .scaling(Quantity.PARAMETERS)
                        .points())
                .allMatch(point -> point.value().isPresent());
    }

    @Test
    void each_two_readings_are_compared() {
        Corpus three = corpus().papers(List.of(paper("a", "2018")))
                .sources(Stream.of("x", "z", "y")
                        .map(id -> reading(SourceId.of(id), List.of(List.of("1", "a", "1"))))
                        .toList())
                .build();

        assertThat(Facts.of(three).readings())
                .extracting(ReadingComparison::toString)
                .allMatch(text -> text.endsWith(": 0 shared, 0 and 0 alone, 0 omitted by both"))
                .extracting(text -> text.substring(0, 5))
                .containsExactly("x / y", "x / z", "y / z");
    }

    @Test
    void a_corpus_without_anything_has_facts_without_anything() {
        Facts none = Facts.of(corpus().build());

        assertThat(none)
                .hasToString("test: 0 generations, " + NUMERIC + " quantities, 0 benchmarks, 0 checks, 0 claims");
        assertThat(none.differences()).isEmpty();
        assertThat(none.readings()).isEmpty();
    }

    @Test
    void terms_have_no_progression() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GPT.scaling(Quantity.ACTIVATION))
                .withMessageContaining("'activation'");
        assertThat(Facts.of(corpus().papers(List.of(paper("a", "2020")))
                                .models(List.of(model("a", stated("1"))))
                                .build())
                        .scaling(Quantity.PARAMETERS)
                        .points())
                .hasSize(1);
    }

    /** The facts of the shipped corpus that say something; a gap or an empty count rests on nothing. */
    @Test
    void every_fact_that_says_something_ends_in_a_citation() {
        Stream<Fact> facts = Stream.of(
                        GPT.capabilities().generations().stream()
                                .flatMap(generation -> Stream.concat(
                                        generation.introduced().stream(), generation.carriedOver().stream())),
                        GPT.paradigms().stream(),
                        GPT.benchmarks().stream()
                                .flatMap(progression -> progression.series().stream())
                                .map(BenchmarkSeries::steps)
                                .flatMap(List::stream),
                        GPT.differences().stream(),
                        GPT.differences().stream().flatMap(difference -> difference.figures().stream()),
                        GPT.differences().stream().flatMap(difference -> difference.limitations().stream()),
                        GPT.accounting().checks().stream(),
                        GPT.audit().claims().stream(),
                        GPT.audit().omitted().stream(),
                        GPT.audit().misplaced().stream(),
                        GPT.growth().stream()
                                .filter(growth -> growth.result().fit().isPresent()),
                        GPT.predictability().predictions().stream(),
                        GPT.predictability().unpredicted().stream(),
                        GPT.lineage().findings().stream(),
                        GPT.lineage().generations().stream()
                                .flatMap(paper -> GPT.lineage().buildsOn(paper.id()).stream()),
                        GPT.scaling().stream()
                                .flatMap(progression -> progression.points().stream())
                                .filter(point -> point.value().isPresent()))
                .flatMap(part -> part.map(Fact.class::cast));

        assertThat(facts.toList()).hasSizeGreaterThan(1000).allSatisfy(fact -> {
            Explanation explanation = fact.explanation();
            assertThat(explanation.allCitations()).as(explanation.toString()).isNotEmpty();
            assertThat(explanation.in(Language.CHINESE)).isNotBlank();
        });
    }
}
