package dev.stemma.report;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.accounting.Accounting;
import dev.stemma.analysis.accounting.Outcome;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Quantity;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {

    @TempDir
    static Path folder;

    private static Map<String, Object> small;
    private static Map<String, Object> shipped;

    @BeforeAll
    static void run() {
        SmallFamily.writtenTo(folder);
        small = Json.object(Run.of("facts", "--corpus", folder.toString()).out());
        shipped = Json.object(Run.of("facts").out());
    }

    @Test
    void the_keys_are_those_of_the_documentation() {
        assertThat(shipped.keySet())
                .containsExactly(
                        "corpus",
                        "lineage",
                        "scaling",
                        "growth",
                        "capabilities",
                        "paradigms",
                        "benchmarks",
                        "predictability",
                        "disclosure",
                        "differences",
                        "limitations",
                        "accounting",
                        "audit",
                        "readings",
                        "agreement");
        assertThat(Json.in(shipped, "corpus").keySet())
                .containsExactly("id", "title", "languages", "dataVersion", "license", "checksum");
        assertThat(Json.in(shipped, "audit").keySet())
                .containsExactly(
                        "counts",
                        "rates",
                        "attribution",
                        "byPaper",
                        "bySection",
                        "byKind",
                        "byCapability",
                        "claims",
                        "misplaced",
                        "omitted",
                        "contradictions");
    }

    @Test
    void scaling_has_every_quantity() {
        assertThat(Json.objects(shipped.get("scaling")))
                .extracting(quantity -> quantity.get("quantity"))
                .containsExactlyElementsOf(
                        List.of(Quantity.values()).stream().map(Quantity::id).toList());
    }

    private static Map<String, Object> scaling(String quantity) {
        return Json.objects(small.get("scaling")).stream()
                .filter(entry -> entry.get("quantity").equals(quantity))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_step_has_its_factor_and_its_citations() {
        Map<String, Object> step = Json.objects(scaling("layers").get("steps")).get(0);

        assertThat(step)
                .containsEntry("from", "alpha")
                .containsEntry("to", "beta")
                .containsEntry("kind", "growth")
                .containsEntry("factor", new BigDecimal("2.0"));
        assertThat(Json.objects(Json.in(step, "explanation").get("citations")))
                .contains(
                        Map.of("source", "alpha-paper", "locator", "§ 1"),
                        Map.of("source", "beta-paper", "locator", "§ 1"));
    }

    @Test
    void a_withheld_value_is_a_gap_that_cites_the_refusal() {
        Map<String, Object> point =
                Json.objects(scaling("parameters").get("points")).get(1);

        assertThat(point)
                .containsEntry("disclosure", "withheld")
                .containsEntry("value", null)
                .containsEntry("gap", "withheld");
        assertThat(Json.objects(Json.in(point, "explanation").get("citations")))
                .contains(Map.of("source", "beta-paper", "locator", "§ 2"));
        assertThat(Json.objects(scaling("parameters").get("steps")))
                .singleElement()
                .satisfies(step -> assertThat(step).containsEntry("kind", "gap").containsEntry("factor", null));
        assertThat(scaling("parameters")).containsEntry("overall", null);
    }

    @Test
    void a_quantity_in_words_has_points_alone() {
        Map<String, Object> optimizer = scaling("optimizer");

        assertThat(optimizer.keySet()).containsExactly("quantity", "unit", "hasEntries", "points");
        assertThat(Json.objects(optimizer.get("points")))
                .extracting(point -> point.get("value"))
                .containsExactly("Adam", null);
    }

    @Test
    void the_audit_counts_and_lists_the_claims() {
        Map<String, Object> audit = Json.in(small, "audit");

        assertThat(Json.in(audit, "counts"))
                .containsEntry("supported", BigDecimal.valueOf(2))
                .containsEntry("refuted", BigDecimal.ONE)
                .containsEntry("total", BigDecimal.valueOf(3));
        assertThat(Json.objects(audit.get("omitted")))
                .extracting(claim -> claim.get("claim"))
                .containsExactly("alpha/end/own");
        assertThat(Json.objects(audit.get("misplaced")))
                .extracting(claim -> claim.get("claim"))
                .containsExactly("alpha/end/late");
    }

    @Test
    void the_audit_has_both_judgements() {
        Map<String, Object> attribution = Json.in(Json.in(small, "audit"), "attribution");

        assertThat(attribution)
                .containsEntry("holding", BigDecimal.valueOf(2))
                .containsEntry("holdingAsPut", BigDecimal.ONE)
                .containsEntry("notJudged", BigDecimal.ONE)
                .containsEntry("claims", List.of("alpha/start/says"));
        assertThat(Json.in(attribution, "share"))
                .containsEntry("count", BigDecimal.ONE)
                .containsEntry("total", BigDecimal.ONE);
        assertThat(Json.in(attribution, "counts"))
                .containsEntry("named-section", BigDecimal.ONE)
                .containsEntry("no-section", BigDecimal.ONE)
                .containsEntry("notJudged", BigDecimal.ONE);
        assertThat(Json.objects(attribution.get("byVerdict")))
                .extracting(row -> row.get("verdict"))
                .containsExactly("supported", "partly-supported", "refuted", "not-stated", "conflicting");
    }

    @Test
    void the_accounting_has_every_check_with_both_values() {
        Accounting accounting = Facts.of(GptCorpus.load()).accounting();
        Map<String, Object> facts = Json.in(shipped, "accounting");

        assertThat(Json.objects(facts.get("checks")))
                .extracting(check -> check.get("printed"))
                .usingElementComparator(comparing(value -> new BigDecimal(value.toString())))
                .containsExactlyElementsOf(accounting.checks().stream()
                        .<Object>map(check -> check.printed().number())
                        .toList());
        assertThat(Json.in(facts, "counts"))
                .containsEntry(
                        "differs",
                        BigDecimal.valueOf(accounting.checks(Outcome.DIFFERS).size()));
    }

    @Test
    void disclosure_has_every_quantity_of_every_generation_that_the_corpus_has_entries_of() {
        List<Object> known = Json.objects(small.get("scaling")).stream()
                .filter(quantity -> quantity.get("hasEntries").equals(true))
                .map(quantity -> quantity.get("quantity"))
                .toList();

        assertThat(known).isNotEmpty().hasSizeLessThan(Quantity.values().length);
        assertThat(Json.objects(small.get("disclosure")))
                .hasSize(2)
                .allSatisfy(generation -> assertThat(Json.objects(generation.get("quantities")))
                        .extracting(quantity -> quantity.get("quantity"))
                        .containsExactlyElementsOf(known));
        assertThat(Json.objects(small.get("scaling")))
                .allSatisfy(quantity -> assertThat(
                                Json.objects(quantity.get("points")).isEmpty())
                        .isEqualTo(quantity.get("hasEntries").equals(false)));
    }

    @Test
    void benchmarks_have_a_point_for_each_generation_and_steps_between_scores() {
        List<Map<String, Object>> series = Json.objects(shipped.get("benchmarks")).stream()
                .flatMap(benchmark -> Json.objects(benchmark.get("series")).stream())
                .toList();

        assertThat(series)
                .hasSize(Facts.of(GptCorpus.load()).benchmarks().stream()
                        .mapToInt(progression -> progression.series().size())
                        .sum())
                .allSatisfy(one -> {
                    List<Map<String, Object>> points = Json.objects(one.get("points"));
                    long scores = points.stream()
                            .filter(point -> point.get("score") != null)
                            .count();
                    assertThat(points).hasSize(4);
                    assertThat(Json.objects(one.get("steps"))).hasSize((int) Math.max(0, scores - 1));
                });
    }

    @Test
    void two_annotators_give_one_agreement() {
        assertThat(Json.objects(small.get("agreement")))
                .singleElement()
                .satisfies(pair -> assertThat(pair)
                        .containsEntry("first", "first")
                        .containsEntry("second", "second")
                        .containsEntry("total", BigDecimal.valueOf(4))
                        .containsEntry("observedAgreement", new BigDecimal("1.0")));
    }

    @Test
    void every_shipped_claim_cites_a_place() {
        Corpus gpt = GptCorpus.load();
        List<Map<String, Object>> claims =
                Json.objects(Json.in(shipped, "audit").get("claims"));

        assertThat(claims)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(
                                Json.objects(Json.in(claim, "explanation").get("citations")))
                        .isNotEmpty()
                        .allSatisfy(citation -> assertThat(gpt.sources())
                                .anyMatch(source -> source.id().value().equals(citation.get("source")))));
    }

    @Test
    void every_explanation_is_in_both_languages() {
        assertThat(explanations(shipped)).isPositive();
    }

    private static int explanations(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().mapToInt(FactsCommandTest::explanations).sum();
        }
        if (!(value instanceof Map<?, ?> object)) {
            return 0;
        }
        int found = 0;
        if (object.get("explanation") instanceof Map<?, ?> explanation) {
            assertThat(explanation.get("en").toString()).isNotBlank();
            assertThat(explanation.get("zh").toString().codePoints()).anyMatch(Character::isIdeographic);
            assertThat(explanation.keySet().toString()).isEqualTo("[id, en, zh, citations]");
            found = 1;
        }
        return found
                + object.values().stream()
                        .mapToInt(FactsCommandTest::explanations)
                        .sum();
    }
}
