package dev.stemma.analysis;

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
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.SourceId;
import java.util.Arrays;
import java.util.List;
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
