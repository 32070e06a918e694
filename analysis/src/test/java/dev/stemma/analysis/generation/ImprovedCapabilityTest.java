package dev.stemma.analysis.generation;

import static dev.stemma.analysis.Fixtures.capability;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.document;
import static dev.stemma.analysis.Fixtures.model;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.analysis.Facts;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImprovedCapabilityTest {

    private static final PaperId A = PaperId.of("a");
    private static final PaperId B = PaperId.of("b");
    private static final PaperId C = PaperId.of("c");

    private static Demonstration measured(String paper, String benchmark) {
        return Demonstration.builder()
                .tier(Tier.MEASURED)
                .paper(PaperId.of(paper))
                .source(document(paper))
                .locator(section("2"))
                .benchmark(BenchmarkId.of(benchmark))
                .build();
    }

    private static BenchmarkResult score(String model, String score) {
        return BenchmarkResult.builder()
                .model(ModelId.of(model))
                .benchmark(BenchmarkId.of("cloze"))
                .metric(MetricId.of("accuracy"))
                .setting(Setting.ZERO_SHOT)
                .score(FigureValue.of(score))
                .source(document(model))
                .locator(section("2"))
                .build();
    }

    private static Facts facts(Capability skill, BenchmarkResult... results) {
        return facts(List.of(skill), results);
    }

    private static Facts facts(List<Capability> skills, BenchmarkResult... results) {
        Benchmark cloze = Benchmark.builder()
                .id(BenchmarkId.of("cloze"))
                .name("Cloze")
                .description(text("gaps"))
                .addMetrics(Metric.of(MetricId.of("accuracy"), "accuracy", "percent", Direction.HIGHER))
                .build();
        return Facts.of(corpus().papers(List.of(paper("a", "2018"), paper("b", "2019", "a"), paper("c", "2020", "b")))
                .models(Stream.of("a", "b", "c")
                        .map(id -> model(id, stated("1")))
                        .toList())
                .benchmarks(List.of(cloze))
                .results(List.of(results))
                .capabilities(skills)
                .build());
    }

    private static Capability everywhere(String benchmark) {
        return capability("skill", measured("a", benchmark), measured("b", benchmark), measured("c", benchmark));
    }

    @Test
    void a_better_score_than_the_latest_earlier_generation_improves_what_is_carried_over() {
        Facts facts = facts(everywhere("cloze"), score("a", "50"), score("b", "75"), score("c", "70"));

        assertThat(facts.improvedBy(A)).isEmpty();
        assertThat(facts.improvedBy(B)).singleElement().satisfies(improved -> {
            assertThat(improved.presence())
                    .isEqualTo(facts.capabilities().generation(B).carriedOver().get(0));
            assertThat(improved.toString()).startsWith("skill: improved by b [");
            assertThat(improved.explanation()).hasToString("""
                            b improves skill, by better scores on Cloze
                              From a to b, Cloze (accuracy, zero-shot): 50 to 75, +25, better; that the split is the same \
                            is assumed
                                Model a: 50 percent [a-paper, § 2]
                                Model b: 75 percent [b-paper, § 2]""");
            assertThat(improved.explanation().statement().in(Language.CHINESE))
                    .isEqualTo("b 提高了“skill（中）”，依据是更好的得分：Cloze");
        });
        // 70 is better than the 50 of a, but not than the 75 of b.
        assertThat(facts.improvedBy(C)).isEmpty();
    }

    @Test
    void any_two_generations_can_be_compared_and_one_with_itself_has_not_improved() {
        Facts facts = facts(everywhere("cloze"), score("a", "50"), score("b", "75"), score("c", "70"));

        assertThat(facts.difference(A, C).improved()).singleElement().satisfies(improved -> {
            assertThat(improved.steps()).hasSize(1);
            assertThat(improved.presence().paper()).isEqualTo(C);
        });
        assertThat(facts.difference(C, A).improved()).isEmpty();
        assertThat(facts.difference(B, C).improved()).isEmpty();
        assertThat(facts.difference(B, B).improved()).isEmpty();
    }

    @Test
    void a_generation_without_a_score_is_passed_over() {
        Facts facts = facts(everywhere("cloze"), score("a", "50"), score("c", "70"));

        assertThat(facts.improvedBy(B)).isEmpty();
        assertThat(facts.improvedBy(C))
                .singleElement()
                .satisfies(improved ->
                        assertThat(improved.steps().get(0).from().paper().id()).isEqualTo(A));
    }

    @Test
    void a_generation_that_does_not_prove_the_capability_is_no_measure_of_it() {
        Demonstration said = Demonstration.builder()
                .tier(Tier.ASSERTED)
                .paper(A)
                .source(document("a"))
                .locator(section("2"))
                .build();
        Facts facts = facts(
                capability("skill", said, measured("b", "cloze"), measured("c", "cloze")),
                score("a", "50"),
                score("b", "75"),
                score("c", "80"));

        assertThat(facts.improvedBy(B)).isEmpty();
        assertThat(facts.difference(A, B).improved()).isEmpty();
        assertThat(facts.improvedBy(C))
                .singleElement()
                .satisfies(improved ->
                        assertThat(improved.steps().get(0).from().paper().id()).isEqualTo(B));
    }

    @Test
    void a_benchmark_that_the_corpus_lacks_improves_nothing() {
        assertThat(facts(everywhere("unknown"), score("a", "50"), score("b", "75"))
                        .improvedBy(B))
                .isEmpty();
    }

    @Test
    void an_improvement_needs_a_step() {
        CapabilityPresence presence = facts(everywhere("cloze"))
                .capabilities()
                .generation(A)
                .introduced()
                .get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImprovedCapability(presence, List.of()))
                .withMessageContaining("steps of 'skill'");
    }

    /** Between a and c lies b, whose score is the best of all but whose evidence for the skill is a mere assertion. */
    @Test
    void a_generation_between_that_does_not_prove_the_capability_is_passed_over() {
        Demonstration said = Demonstration.builder()
                .tier(Tier.ASSERTED)
                .paper(B)
                .source(document("b"))
                .locator(section("2"))
                .build();
        Facts facts = facts(
                capability("skill", measured("a", "cloze"), said, measured("c", "cloze")),
                score("a", "50"),
                score("b", "90"),
                score("c", "70"));

        assertThat(facts.improvedBy(C))
                .singleElement()
                .satisfies(improved ->
                        assertThat(improved.steps().get(0).from().paper().id()).isEqualTo(A));
    }

    @Test
    void improvements_come_by_id_of_the_capability() {
        Capability first = capability("arithmetic", measured("a", "cloze"), measured("b", "cloze"));
        Capability last = capability("zeugma", measured("a", "cloze"), measured("b", "cloze"));

        assertThat(facts(List.of(last, first), score("a", "50"), score("b", "75"))
                        .difference(A, B)
                        .improved())
                .extracting(improved -> improved.presence().capability().id().value())
                .containsExactly("arithmetic", "zeugma");
    }
}
