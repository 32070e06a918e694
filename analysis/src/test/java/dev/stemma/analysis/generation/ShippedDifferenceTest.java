package dev.stemma.analysis.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Topic;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedDifferenceTest {

    private static final Facts GPT = Facts.of(GptCorpus.load());

    @Test
    void no_generation_differs_from_itself_and_every_pair_of_others_does() {
        for (Paper one : GPT.lineage().generations()) {
            for (Paper other : GPT.lineage().generations()) {
                assertThat(GPT.difference(one.id(), other.id()).isEmpty())
                        .as("%s and %s", one.id(), other.id())
                        .isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void from_gpt_2_to_gpt_3_the_network_is_widened_and_deepened() {
        List<FigureDifference> architecture =
                GPT.difference(PaperId.of("gpt-2"), PaperId.of("gpt-3")).figures(Topic.ARCHITECTURE);

        assertThat(architecture)
                .filteredOn(figure -> figure.factor().isPresent())
                .extracting(figure -> figure.quantity() + " x" + figure.factor().getAsDouble())
                .contains("layers x2.0", "d-model x7.68", "context x2.0");
    }

    @Test
    void gpt_4_withholds_what_gpt_3_told() {
        assertThat(GPT.difference(PaperId.of("gpt-3"), PaperId.of("gpt-4")).figures())
                .filteredOn(figure -> figure.toString().endsWith("-> withheld"))
                .extracting(FigureDifference::quantity)
                .contains(Quantity.PARAMETERS, Quantity.LAYERS, Quantity.TRAINING_TOKENS);
    }
}
