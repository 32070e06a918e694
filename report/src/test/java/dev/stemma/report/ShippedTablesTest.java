package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.source.Language;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the shipped corpus. */
class ShippedTablesTest {

    @Test
    void the_shipped_results_and_figures_have_ids_of_their_own() {
        for (String table : List.of("results", "figures")) {
            assertThat(Json.lines(Run.of(table).out()).stream().map(row -> row.get("id")))
                    .as(table)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_shipped_result_in_another_setting_says_which() {
        assertThat(Json.lines(Run.of("results").out()))
                .filteredOn(row -> row.get("setting").equals("other"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("prompt")).isNotNull());
    }

    @Test
    void the_shipped_claims_are_all_there_in_order() {
        Corpus gpt = GptCorpus.load();
        List<String> ids =
                gpt.claims().stream().map(claim -> claim.id().value()).toList();

        assertThat(Json.lines(Run.of("claims").out()))
                .extracting(row -> row.get("id"))
                .containsExactlyElementsOf(ids);
        assertThat(csv().stream().skip(1).map(row -> row.get(0))).containsExactlyElementsOf(ids);
    }

    @Test
    void jsonl_and_csv_of_the_shipped_claims_say_the_same() {
        Iterator<Claim> claims = GptCorpus.load().claims().iterator();
        for (List<String> row : csv().subList(1, GptCorpus.load().claims().size() + 1)) {
            Claim claim = claims.next();
            assertThat(row.get(4)).isEqualTo(claim.statement().in(Language.ENGLISH));
            assertThat(row.get(5)).isEqualTo(claim.statement().in(Language.CHINESE));
            assertThat((List<?>) Json.value(row.get(6))).hasSameSizeAs(claim.assertions());
            assertThat((List<?>) Json.value(row.get(10))).hasSameSizeAs(claim.evidence());
        }
    }

    @Test
    void the_shipped_figures_have_one_preferred_row_for_each_quantity_of_each_model_and_system() {
        List<Map<String, Object>> rows = Json.lines(Run.of("figures").out());
        Corpus gpt = GptCorpus.load();
        int disclosures = Stream.concat(
                        gpt.models().stream().map(LanguageModel::disclosures),
                        gpt.systems().stream().map(ComparedSystem::disclosures))
                .mapToInt(List::size)
                .sum();

        assertThat(rows.stream().filter(row -> row.get("preferred").equals(true)))
                .hasSize(disclosures);
        assertThat(rows).allSatisfy(row -> {
            List<String> valued = List.of("stated", "derived", "estimated");
            assertThat(Arrays.stream(FigureKind.values()).map(FigureKind::id)).contains((String) row.get("disclosure"));
            assertThat(row.get("value") != null).isEqualTo(valued.contains(row.get("disclosure")));
        });
    }

    @Test
    void the_shipped_model_that_withholds_its_size_has_no_value() {
        assertThat(Json.lines(Run.of("figures").out()))
                .filteredOn(row -> row.get("subject").equals("gpt-4")
                        && row.get("quantity").equals("parameters")
                        && row.get("preferred").equals(true))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("disclosure", "withheld")
                        .containsEntry("value", null)
                        .containsEntry("source", "gpt-4-report"));
    }

    @Test
    void the_shipped_coverage_adds_up_and_orders_tables_by_their_numbers() {
        Corpus gpt = GptCorpus.load();
        List<Map<String, Object>> rows = Json.lines(Run.of("coverage").out());

        assertThat(rows.stream()
                        .mapToInt(row -> ((Number) row.get("results")).intValue())
                        .sum())
                .isEqualTo(gpt.results().size());
        assertThat(rows.stream()
                        .filter(row -> row.get("source").equals("gpt-3-paper"))
                        .map(row -> row.get("place")))
                .containsSubsequence("Table 2.1", "Table 2.2", "Table 3.9", "Table 3.10", "Table H.1", "\u00a7 3.9.2");
    }

    private static List<List<String>> csv() {
        return CsvReader.builder()
                .ofCsvRecord(Run.of("claims", "--format", "csv").out())
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }
}
