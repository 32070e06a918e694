package dev.stemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.claim.ClaimAudit;
import dev.stemma.analysis.generation.CapabilityTimeline;
import dev.stemma.analysis.generation.GenerationDifference;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.BenchmarkId;
import org.junit.jupiter.api.Test;

class ShippedFactsTest {

    private static final Facts GPT = Facts.of(GptCorpus.load());

    @Test
    void the_parts_are_those_that_the_single_facts_return() {
        Lineage lineage = Lineage.of(GptCorpus.load());

        assertThat(GPT.lineage()).isEqualTo(lineage);
        assertThat(GPT.scaling(Quantity.LAYERS))
                .isEqualTo(ScalingProgression.of(lineage, Quantity.LAYERS, EstimatePolicy.EXCLUDE))
                .isIn(GPT.scaling());
        assertThat(GPT.scaling()).allMatch(progression -> progression.quantity().isNumeric());
        assertThat(GPT.growth()).containsAll(GPT.growth(Quantity.PARAMETERS));
        assertThat(GPT.capabilities(Tier.MEASURED)).isEqualTo(CapabilityTimeline.of(lineage, Tier.MEASURED));
        assertThat(GPT.capabilities().minimum()).isEqualTo(Tier.STATED);
        assertThat(GPT.benchmark(BenchmarkId.of("lambada"))).isIn(GPT.benchmarks());
        assertThat(GPT.predictability()).isEqualTo(GPT.predictability(Quantity.PARAMETERS, 0.95));
        assertThat(GPT.claims()).isEqualTo(ClaimAudit.of(lineage));
        assertThat(GPT.corpus()).isSameAs(GPT.lineage().corpus());
    }

    @Test
    void a_pair_that_is_asked_for_is_among_all_pairs() {
        assertThat(GPT.readings()).isNotEmpty();
        assertThat(GPT.annotators()).hasSizeGreaterThan(1);
        assertThat(GPT.agreement(GPT.annotators().get(0), GPT.annotators().get(1)))
                .isEqualTo(GPT.agreements().get(0));
        assertThat(GPT.differences())
                .allSatisfy(difference -> assertThat(GPT.difference(difference.from(), difference.to()))
                        .isEqualTo(difference)
                        .hasSameHashCodeAs(difference));
    }

    @Test
    void there_is_a_difference_for_each_two_neighbours() {
        assertThat(GPT.differences())
                .extracting(difference -> difference.from() + " " + difference.to())
                .containsExactly("gpt-1 gpt-2", "gpt-2 gpt-3", "gpt-3 gpt-4");
        assertThat(GPT.differences()).noneMatch(GenerationDifference::isEmpty);
    }
}
