package dev.stemma.analysis.generation;

import static dev.stemma.analysis.Fixtures.capability;
import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.document;
import static dev.stemma.analysis.Fixtures.estimated;
import static dev.stemma.analysis.Fixtures.evidence;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.text;
import static dev.stemma.analysis.Fixtures.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.CapabilityKind;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.LimitationLink;
import dev.stemma.model.claim.LimitationRelation;
import dev.stemma.model.claim.SetAside;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Topic;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.source.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GenerationDifferenceTest {

    private static final PaperId A = PaperId.of("a");
    private static final PaperId B = PaperId.of("b");
    private static final PaperId C = PaperId.of("c");

    private static LanguageModel model(String paper, Map<Quantity, Figure> figures) {
        return LanguageModel.builder()
                .id(ModelId.of(paper))
                .name("Model " + paper)
                .paper(PaperId.of(paper))
                .flagship(true)
                .disclosures(figures.entrySet().stream()
                        .map(entry -> new Disclosure(entry.getKey(), List.of(entry.getValue()), Optional.empty()))
                        .toList())
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

    private static Claim limitation(String id, Verdict verdict, LimitationLink... links) {
        return claim(id, verdict, ClaimKind.LIMITATION, "1")
                .addLimitationLinks(links)
                .build();
    }

    private static LimitationLink link(LimitationRelation relation, String... earlier) {
        return new LimitationLink(
                relation,
                Arrays.stream(earlier).map(ClaimId::of).findFirst(),
                document("b"),
                section("2"),
                text("because"),
                List.of());
    }

    private static Demonstration measured(String paper) {
        return Demonstration.builder()
                .tier(Tier.MEASURED)
                .paper(PaperId.of(paper))
                .source(document(paper))
                .locator(section("2"))
                .benchmark(BenchmarkId.of("cloze"))
                .build();
    }

    private static Corpus.Builder family() {
        return corpus().papers(List.of(
                paper("a", "2018-01-01"), paper("b", "2020-01-01", "a"), paper("c", "2021-01-01", "b")));
    }

    private static final Facts FACTS = Facts.of(family().models(List.of(
                    model(
                            "a",
                            Map.of(
                                    Quantity.LAYERS, stated("12"),
                                    Quantity.CONTEXT, stated("512"),
                                    Quantity.PARAMETERS, stated("1e8"),
                                    Quantity.ACTIVATION, stated("GELU"))),
                    model(
                            "b",
                            Map.of(
                                    Quantity.LAYERS, stated("48"),
                                    Quantity.CONTEXT, stated("512.0"),
                                    Quantity.PARAMETERS, withheld(),
                                    Quantity.EPOCHS, estimated("2"),
                                    Quantity.ACTIVATION, stated("ReLU")))))
            .capabilities(List.of(
                    capability("cloze", measured("a"), measured("b")),
                    Capability.builder()
                            .id(CapabilityId.of("rhyming"))
                            .kind(CapabilityKind.ABILITY)
                            .name(text("rhyming"))
                            .description(text("rhyming"))
                            .addDemonstrations(evidence(Tier.DEMONSTRATED, "a"))
                            .addSetAside(new SetAside(B, document("b"), section("2"), text("no rhymes")))
                            .build(),
                    capability("summing", evidence(Tier.DEMONSTRATED, "b"))))
            .benchmarks(List.of(Benchmark.builder()
                    .id(BenchmarkId.of("cloze"))
                    .name("Cloze")
                    .description(text("last words"))
                    .addMetrics(Metric.of(MetricId.of("accuracy"), "accuracy", "percent", Direction.HIGHER))
                    .build()))
            .results(List.of(score("a", "50"), score("b", "75")))
            .claims(List.of(
                    limitation("a/forgets", Verdict.SUPPORTED),
                    limitation("a/cannot-sum", Verdict.PARTLY_SUPPORTED),
                    limitation("a/never-said", Verdict.REFUTED),
                    limitation("a/rhymes-badly", Verdict.SUPPORTED),
                    limitation("a/is-slow", Verdict.SUPPORTED),
                    limitation(
                            "b/still-rhymes-badly",
                            Verdict.SUPPORTED,
                            link(LimitationRelation.CONTINUES, "a/rhymes-badly"),
                            link(LimitationRelation.CONTINUES, "a/never-said")),
                    limitation("b/is-large", Verdict.SUPPORTED, link(LimitationRelation.NEW)),
                    limitation("b/is-silent", Verdict.SUPPORTED),
                    claim("b/sums", Verdict.SUPPORTED, ClaimKind.RESULT, "1")
                            .addLimitationLinks(
                                    link(LimitationRelation.LIFTS, "a/cannot-sum"),
                                    link(LimitationRelation.EASES, "a/forgets"))
                            .build(),
                    claim("b/has-a-memory", Verdict.SUPPORTED, ClaimKind.METHOD, "1")
                            .addLimitationLinks(link(LimitationRelation.ANSWERS, "a/forgets"))
                            .build(),
                    claim("b/denied", Verdict.REFUTED, ClaimKind.METHOD, "1")
                            .addLimitationLinks(link(LimitationRelation.LIFTS, "a/is-slow"))
                            .build(),
                    limitation(
                            "c/rhymes-badly-too",
                            Verdict.SUPPORTED,
                            link(LimitationRelation.EASES, "b/still-rhymes-badly"))))
            .build());

    private static List<String> ids(List<CapabilityPresence> presences) {
        return presences.stream()
                .map(presence -> presence.capability().id().value())
                .toList();
    }

    private final GenerationDifference difference = FACTS.difference(A, B);

    @Test
    void figures_differ_by_value_or_by_what_is_disclosed_of_them() {
        assertThat(difference.figures())
                .extracting(FigureDifference::toString)
                .containsExactly(
                        "parameters: 1e8 -> withheld",
                        "layers: 12 -> 48",
                        "epochs: no entry -> estimated",
                        "activation: \"GELU\" -> \"ReLU\"");
        assertThat(difference.figures(Topic.ARCHITECTURE))
                .extracting(FigureDifference::quantity)
                .containsExactly(Quantity.LAYERS, Quantity.ACTIVATION);
        assertThat(difference.figures(Topic.ARCHITECTURE).get(0).factor()).hasValue(4);
        assertThat(difference.figures(Topic.SCALE).get(0).factor()).isEmpty();
        assertThat(difference.figures(Topic.SCALE).get(0).after()).isEmpty();
    }

    @Test
    void capabilities_are_gained_not_shown_again_or_improved() {
        assertThat(ids(difference.gained())).containsExactly("summing");
        assertThat(difference.introduced()).isEqualTo(difference.gained());
        assertThat(ids(difference.notShownAgain())).isEmpty();
        assertThat(ids(difference.setAside())).containsExactly("rhyming");
        assertThat(difference.improved())
                .singleElement()
                .satisfies(improved ->
                        assertThat(improved.presence().capability().id()).hasToString("cloze"));
        assertThat(difference.benchmarks()).hasSize(1);
    }

    @Test
    void limitations_are_what_links_of_claims_that_hold_make_of_them_and_silence_makes_nothing() {
        assertThat(difference.limitations())
                .extracting(LimitationChange::toString)
                .containsExactly(
                        "b lifts a/cannot-sum", "b eases a/forgets", "b continues a/rhymes-badly", "b new b/is-large");
        assertThat(difference.limitations(LimitationRelation.EASES).get(0).by())
                .extracting(claim -> claim.id().value())
                .containsExactly("b/has-a-memory", "b/sums");
        assertThat(FACTS.limitations().admittedBy(B)).hasSize(3);
    }

    @Test
    void a_restated_limitation_is_followed_back_through_the_papers_between() {
        assertThat(FACTS.difference(A, C).limitations()).singleElement().satisfies(change -> {
            assertThat(change).hasToString("c eases a/rhymes-badly");
            assertThat(change.by())
                    .extracting(claim -> claim.id().value())
                    .containsExactly("c/rhymes-badly-too", "b/still-rhymes-badly");
        });
        assertThat(FACTS.limitations().remaining(C))
                .extracting(LimitationChange::toString)
                .containsExactly("c eases b/still-rhymes-badly");
        assertThat(FACTS.difference(C, A).limitations()).isEmpty();
    }

    @Test
    void the_explanation_tells_both_values_with_their_places() {
        assertThat(difference.explanation().toString())
                .startsWith(
                        "From a to b: quantities that differ: 4; capabilities gained: 1, not shown again: 0,"
                                + " set aside on purpose: 1, improved: 1; series of scores that cover both: 1; limitations spoken of: 4")
                .contains(
                        "layers: 12 in a, 48 in b (x4)",
                        "[table, § t]",
                        "b lifts a limitation of a: statement of a/cannot-sum",
                        "b sets it aside: no rhymes");
        assertThat(difference.explanation().in(Language.CHINESE))
                .startsWith("从 a 到 b：4 项数量不同，新增 1 项能力，0 项未再展示，1 项有意不用，1 项有提高；1 组得分涵盖两代；谈到 4 项局限")
                .contains("a 为 12，b 为 48（x4）");
        assertThat(difference.toString()).contains("gained: summing", "set aside: rhyming", "improved: cloze");
    }

    @Test
    void turned_round_what_was_gained_is_lost() {
        GenerationDifference back = FACTS.difference(B, A);

        assertThat(ids(back.notShownAgain())).isEqualTo(ids(difference.gained()));
        assertThat(ids(back.gained())).isEqualTo(ids(difference.setAside()));
        assertThat(back.improved()).isEmpty();
        assertThat(back.figures())
                .extracting(FigureDifference::quantity)
                .isEqualTo(difference.figures().stream()
                        .map(FigureDifference::quantity)
                        .toList());
    }

    @Test
    void a_generation_does_not_differ_from_itself() {
        for (PaperId paper : List.of(A, B, C)) {
            assertThat(FACTS.difference(paper, paper).isEmpty()).isTrue();
        }
        assertThat(FACTS.difference(A, A).explanation().toString())
                .startsWith("a and a differ in nothing that the corpus knows");
    }

    @Test
    void a_paper_without_models_has_no_figures_to_compare() {
        GenerationDifference toC = FACTS.difference(B, C);

        assertThat(toC.figures()).isEmpty();
        assertThat(toC.disclosure()).isEmpty();
        assertThat(ids(toC.notShownAgain())).containsExactly("cloze", "summing");
    }

    @Test
    void an_unknown_paper_is_named() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> FACTS.difference(A, PaperId.of("d")))
                .withMessageContaining("'d'");
    }

    @Test
    void a_figure_difference_needs_a_difference_of_one_quantity() {
        FigureDifference layers = difference.figures(Topic.ARCHITECTURE).get(0);
        FigureDifference activation = difference.figures(Topic.ARCHITECTURE).get(1);

        assertThatIllegalArgumentException().isThrownBy(() -> new FigureDifference(layers.from(), layers.from()));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureDifference(layers.from(), activation.to()));
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void every_quantity_has_a_topic_with_a_name_in_both_languages(Quantity quantity) {
        assertThat(Vocabulary.nameOf(quantity.topic()).in(Language.ENGLISH)).isNotBlank();
        assertThat(Vocabulary.nameOf(quantity.topic()).in(Language.CHINESE)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 0", "-2, 4", "4, -2"})
    void there_is_no_factor_between_numbers_that_are_not_both_positive(String before, String after) {
        Facts facts = Facts.of(family().models(List.of(
                        model("a", Map.of(Quantity.LAYERS, stated(before))),
                        model("b", Map.of(Quantity.LAYERS, stated(after)))))
                .build());

        assertThat(facts.difference(A, B).figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.factor()).isEmpty());
    }

    @Test
    void what_a_generation_proves_again_is_gained_but_not_introduced() {
        Facts facts = Facts.of(family().capabilities(List.of(
                        capability("rhyming", evidence(Tier.DEMONSTRATED, "a"), evidence(Tier.DEMONSTRATED, "c"))))
                .build());
        GenerationDifference again = facts.difference(B, C);

        assertThat(ids(again.gained())).containsExactly("rhyming");
        assertThat(again.introduced()).isEmpty();
    }
}
