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

import dev.stemma.analysis.claim.Agreement;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusTallyTest {

    private static final Corpus SMALL = corpus().papers(
                    List.of(paper("a", "2018", "known-source", "nowhere"), paper("b", "2019", "a"), paper("c", "2020")))
            .sources(List.of(reading(SourceId.of("known-source"), List.of())))
            .models(List.of(
                    model("a", stated("12")), model("b", withheld(), estimated("1e12")), model("c", stated("2e3"))))
            .claims(List.of(
                    claim("a/one", Verdict.SUPPORTED, ClaimKind.METHOD, "1").build(),
                    claim("a/two", Verdict.REFUTED, ClaimKind.METHOD, "1").build(),
                    claim("b/one", Verdict.REFUTED, ClaimKind.LIMITATION, "1").build()))
            .build();

    private static CorpusSummary summary(Corpus corpus) {
        CorpusTally tally = new CorpusTally();
        corpus.forEach(tally);
        return tally.summary();
    }

    @Test
    void it_counts_what_it_was_given() {
        CorpusSummary summary = summary(SMALL);

        assertThat(summary).hasToString("3 papers, 3 models, 0 results, 3 claims");
        assertThat(summary.entries().sources()).isEqualTo(1);
        assertThat(summary.influences()).hasToString("3 papers; architecture-of 3; 1 dangling");
        assertThat(summary.influences().dangling())
                .extracting(work -> work.value())
                .containsExactly("nowhere");
        assertThat(summary.verdicts())
                .containsOnlyKeys(ClaimKind.METHOD, ClaimKind.LIMITATION)
                .containsEntry(ClaimKind.METHOD, Counts.of(List.of(Verdict.SUPPORTED, Verdict.REFUTED)));
        assertThat(summary.allVerdicts())
                .isEqualTo(Counts.of(List.of(Verdict.SUPPORTED, Verdict.REFUTED, Verdict.REFUTED)));
    }

    @Test
    void an_estimate_is_no_disclosure_and_no_extreme() {
        CorpusSummary summary = summary(SMALL);

        assertThat(summary.disclosures()).hasToString("3 models; parameters: 2 stated, 1 withheld");
        assertThat(summary.disclosures().count(Quantity.PARAMETERS, FigureKind.ESTIMATED))
                .isZero();
        assertThat(summary.disclosures().withoutEntry(Quantity.LAYERS)).isEqualTo(3);
        assertThat(summary.extremes()).containsOnlyKeys(Quantity.PARAMETERS);
        assertThat(summary.extremes().get(Quantity.PARAMETERS)).hasToString("parameters: 12 (a) to 2E+3 (c), 2 models");
    }

    @Test
    void nothing_sums_up_to_nothing() {
        CorpusSummary nothing = new CorpusTally().summary();

        assertThat(nothing).hasToString("0 papers, 0 models, 0 results, 0 claims");
        assertThat(nothing.extremes()).isEmpty();
        assertThat(new CorpusTally().merge(new CorpusTally()).summary()).isEqualTo(nothing);
    }

    @Test
    void of_the_shipped_corpus_it_counts_every_entry() {
        Corpus gpt = GptCorpus.load();
        CorpusSummary summary = summary(gpt);

        assertThat(summary.entries().sources()).isEqualTo(gpt.sources().size());
        assertThat(summary.influences().papers()).isEqualTo(gpt.papers().size());
        assertThat(summary.disclosures().models()).isEqualTo(gpt.models().size());
        assertThat(summary.entries().capabilities())
                .isEqualTo(gpt.capabilities().size());
        assertThat(summary.entries().benchmarks()).isEqualTo(gpt.benchmarks().size());
        assertThat(summary.entries().systems()).isEqualTo(gpt.systems().size());
        assertThat(summary.entries().results()).isEqualTo(gpt.results().size());
        assertThat(summary.allVerdicts().total()).isEqualTo(gpt.claims().size());
    }

    @Test
    void the_collected_agreement_is_that_of_the_whole_corpus() {
        Agreement agreement = Facts.of(GptCorpus.load()).agreements().get(0);

        assertThat(GptCorpus.load().claims().stream()
                        .collect(FactCollectors.agreement(agreement.first(), agreement.second())))
                .isEqualTo(agreement.overall());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactCollectors.agreement("x", "x"))
                .withMessageContaining("'x'");
    }

    @Test
    void extremes_of_equal_values_are_those_of_the_smaller_id() {
        Extremes range = SMALL.models().stream()
                .map(model -> model("z" + model.id(), "a", false, Quantity.LAYERS, stated("5")))
                .collect(FactCollectors.extremes(Quantity.LAYERS));

        assertThat(range).hasToString("layers: 5 (za) to 5 (za), 3 models");
    }

    @Test
    void extremes_are_of_one_quantity_in_numbers_and_there_exactly_if_there_are_values() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extremes.none(Quantity.ACTIVATION))
                .withMessageContaining("'activation'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extremes.none(Quantity.LAYERS).plus(Extremes.none(Quantity.HEADS)))
                .withMessageContaining("'layers' and of 'heads'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Extremes(Quantity.LAYERS, 1, Optional.empty(), Optional.empty()))
                .withMessageContaining("count of layers is 1");
    }

    @Test
    void each_quantity_is_counted_by_itself() {
        DisclosureCounts counts = Stream.of(
                        model("a", "a", true, Quantity.PARAMETERS, stated("12")),
                        model("b", "a", false, Quantity.LAYERS, withheld()),
                        model("c", "a", false, Quantity.HEADS, stated("7")))
                .collect(FactCollectors.disclosures());

        assertThat(counts.count(Quantity.PARAMETERS, FigureKind.STATED)).isEqualTo(1);
        assertThat(counts.count(Quantity.LAYERS, FigureKind.STATED)).isZero();
        assertThat(counts.count(Quantity.LAYERS, FigureKind.WITHHELD)).isEqualTo(1);
        assertThat(counts.count(Quantity.HEADS, FigureKind.WITHHELD)).isZero();
        assertThat(counts.withoutEntry(Quantity.LAYERS)).isEqualTo(2);
        assertThat(counts.withoutEntry(Quantity.D_MODEL)).isEqualTo(3);
    }

    /** The laws of merging compare counts, so that counts that are equal to all others would prove nothing. */
    @Test
    void counts_are_equal_only_if_every_cell_and_the_number_of_models_is() {
        DisclosureCounts one = DisclosureCounts.NONE.plus(model("a", stated("12")));

        assertThat(one)
                .isEqualTo(DisclosureCounts.NONE.plus(model("b", stated("13"))))
                .hasSameHashCodeAs(DisclosureCounts.NONE.plus(model("b", stated("13"))))
                .isNotEqualTo(DisclosureCounts.NONE.plus(model("a", withheld())))
                .isNotEqualTo(one.plus(model("b")))
                .isNotEqualTo(DisclosureCounts.NONE);
    }

    @Test
    void a_quantity_that_no_model_discloses_has_no_extremes() {
        CorpusSummary summary = summary(corpus().models(List.of(
                        model("a", "a", true, Quantity.LAYERS, withheld()),
                        model("b", "b", true, Quantity.PARAMETERS, estimated("1e12"))))
                .build());

        assertThat(summary.extremes()).isEmpty();
        assertThat(summary.disclosures().count(Quantity.PARAMETERS, FigureKind.ESTIMATED))
                .isEqualTo(1);
    }
}
