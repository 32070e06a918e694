package dev.stemma.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.source.Language;
import dev.stemma.report.SmallFamily;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another library than the one that writes the tables reads every cell of every table as it was written. */
class CsvReadBackTest {

    private static <R> void assertReadAsWritten(Table<R> table) throws IOException {
        StringWriter csv = new StringWriter();
        TableFormat.CSV.write(table, csv);

        List<List<String>> read = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv.toString()), CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                read.add(row.toList());
            }
        }
        assertThat(read.get(0))
                .isEqualTo(table.columns().stream()
                        .flatMap(column -> column.names().stream())
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(read.subList(1, read.size()))
                .isEqualTo(table.rows().stream()
                        .map(row -> table.columns().stream()
                                .flatMap(column -> column.fields().apply(row).stream())
                                .toList())
                        .toList());
    }

    private static void assertTablesOf(Corpus corpus) throws IOException {
        assertReadAsWritten(ClaimTable.of(corpus));
        assertReadAsWritten(FactCheckTable.of(corpus, Language.CHINESE));
        assertReadAsWritten(FigureTable.of(corpus));
        assertReadAsWritten(ResultTable.of(corpus));
        for (Table<?> table : FactTables.of(Facts.of(corpus)).values()) {
            assertReadAsWritten(table);
        }
    }

    @Test
    void the_tables_of_the_shipped_corpus() throws IOException {
        assertTablesOf(GptCorpus.load());
    }

    @Test
    void the_tables_of_a_small_family_with_quotes_and_line_breaks(@TempDir Path folder) throws IOException {
        assertTablesOf(CorpusReader.read(SmallFamily.writtenTo(folder)));
    }
}
