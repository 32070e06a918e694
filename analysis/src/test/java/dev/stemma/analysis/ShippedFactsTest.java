package dev.stemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.claim.Agreement;
import dev.stemma.analysis.generation.GenerationDifference;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.figure.Quantity;
import org.junit.jupiter.api.Test;

class ShippedFactsTest {

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
}
