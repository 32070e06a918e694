package dev.stemma.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Verdict;
import dev.stemma.report.Json;
import dev.stemma.report.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactTablesTest {

    private static final Corpus GPT = GptCorpus.load();

    @TempDir
    static Path folder;

    private static Run run;

    @BeforeAll
    static void write() {
        run = Run.of("facts", "--tables", folder.resolve("new").toString());
    }

    private static List<NamedCsvRecord> table(String name) throws IOException {
        Path file = folder.resolve("new").resolve(name + ".csv");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    @Test
    void there_is_a_file_for_each_kind_of_fact_and_the_names_are_printed() {
        assertThat(run.exit()).isZero();
        assertThat(run.lines())
                .hasSameSizeAs(FactTables.of(Facts.of(GPT)).keySet())
                .allSatisfy(file -> assertThat(Path.of(file)).isRegularFile());
    }

    @Test
    void every_table_has_as_many_rows_as_there_are_facts() throws IOException {
        Facts facts = Facts.of(GPT);

        for (Map.Entry<String, Table<?>> expected : FactTables.of(facts).entrySet()) {
            assertThat(table(expected.getKey()))
                    .as(expected.getKey())
                    .hasSameSizeAs(expected.getValue().rows())
                    .isNotEmpty();
        }
        assertThat(table("accounting")).hasSameSizeAs(facts.accounting().checks());
        assertThat(table("generations")).hasSameSizeAs(GPT.papers());
        assertThat(table("growth")).hasSameSizeAs(facts.growth());
    }

    @Test
    void the_verdicts_of_each_grouping_by_paper_or_kind_add_up_to_all() throws IOException {
        List<NamedCsvRecord> rows = table("verdicts");
        NamedCsvRecord all = rows.get(0);

        assertThat(all.getField("by")).isEqualTo("all");
        for (String by : List.of("paper", "kind")) {
            for (Verdict verdict : Verdict.values()) {
                String column = verdict.id().replace('-', '_');
                assertThat(rows.stream()
                                .filter(row -> row.getField("by").equals(by))
                                .mapToInt(row -> Integer.parseInt(row.getField(column)))
                                .sum())
                        .isEqualTo(Integer.parseInt(all.getField(column)));
            }
        }
    }

    @Test
    void a_gap_has_its_reason_and_no_value() throws IOException {
        assertThat(table("scaling"))
                .filteredOn(row -> row.getField("paper").equals("gpt-4")
                        && row.getField("quantity").equals("parameters"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("value")).isEmpty();
                    assertThat(row.getField("gap")).isEqualTo("withheld");
                    assertThat(row.getField("citations")).contains("gpt-4-report");
                });
    }

    @Test
    void a_corpus_without_anything_has_headers_alone() {
        Corpus empty = Corpus.builder()
                .id(GPT.id())
                .title(GPT.title())
                .dataVersion("1")
                .license("CC0-1.0")
                .build();

        assertThat(FactTables.of(Facts.of(empty)))
                .containsOnlyKeys(FactTables.of(Facts.of(GPT)).keySet());
    }

    @Test
    void for_fact_checkers_claims_have_a_label_and_their_evidence() {
        List<Map<String, Object>> claims =
                Json.lines(Run.of("claims", "--fact-check").out());

        assertThat(claims).hasSameSizeAs(GPT.claims());
        assertThat(claims)
                .allSatisfy(claim -> assertThat(claim.keySet())
                        .containsExactly(
                                "id", "claim", "language", "label", "paper", "section", "kind", "split", "evidence"));
        assertThat(claims.stream().filter(claim -> claim.get("split").equals("omission")))
                .hasSize((int) GPT.claims().stream().filter(Claim::isOmission).count());
        assertThat(claims)
                .extracting(claim -> claim.get("label"))
                .contains("SUPPORTS", "REFUTES", "NOT ENOUGH INFO", "PARTLY SUPPORTS");
        assertThat(Run.of("claims", "--fact-check", "zh").lines().get(0)).contains("论文");
        assertThat(Run.of("claims", "--fact-check=french").exit()).isEqualTo(1);
    }
}
