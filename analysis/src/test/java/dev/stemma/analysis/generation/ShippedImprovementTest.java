package dev.stemma.analysis.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.id.PaperId;
import org.junit.jupiter.api.Test;

class ShippedImprovementTest {

    private final Facts facts = Facts.of(GptCorpus.load());

    @Test
    void the_first_generation_improves_nothing() {
        assertThat(facts.improvedBy(PaperId.of("gpt-1"))).isEmpty();
    }

    @Test
    void gpt_3_models_long_ranges_better_than_gpt_2_on_lambada_without_examples() {
        assertThat(facts.improvedBy(PaperId.of("gpt-3")))
                .filteredOn(improved ->
                        improved.presence().capability().id().value().equals("long-range-language-modeling"))
                .singleElement()
                .satisfies(improved -> {
                    assertThat(improved.steps()).allMatch(step -> step.isImproved());
                    assertThat(improved.explanation().toString()).contains("63.24", "76.2", "gpt-3-paper, § 3.1");
                });
    }

    @Test
    void what_is_improved_is_carried_over_and_never_introduced() {
        facts.capabilities()
                .generations()
                .forEach(generation -> assertThat(facts.improvedBy(generation.paper()))
                        .allSatisfy(
                                improved -> assertThat(generation.carriedOver()).contains(improved.presence())));
    }
}
