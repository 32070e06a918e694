package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.accounting.Accounting;
import dev.stemma.analysis.accounting.Outcome;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page on the tables says is what the corpus holds and what the accounting finds. */
class TablesPageTest {

    private static final Path PAGE = Path.of("../docs/tables.md");

    private final Corpus gpt = GptCorpus.load();

    @Test
    void it_lists_every_table_and_figure_with_its_counts() throws IOException {
        List<String> rows = Run.of("coverage").lines().stream()
                .map(Json::object)
                .filter(row -> row.get("place").toString().matches("(Table|Figure) .*"))
                .map(TablesPageTest::line)
                .toList();

        assertThat(Files.readAllLines(PAGE)).containsSubsequence(rows);
    }

    private static String line(Map<String, Object> row) {
        return "| " + row.get("source") + " | " + row.get("place") + " | " + row.get("figures") + " | "
                + row.get("results") + " |";
    }

    @Test
    void its_numbers_of_checks_are_those_of_the_accounting() throws IOException {
        Accounting accounting = Facts.of(gpt).accounting();

        assertThat(Files.readString(PAGE))
                .contains(accounting.checks().size() + " checks")
                .contains(accounting.checks(Outcome.DIFFERS).size() + " differ")
                .contains(accounting.checks(Outcome.WITHIN_ROUNDING).size() + " are off within the rounding");
    }
}
