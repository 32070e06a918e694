package dev.stemma.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.GptCorpus;
import dev.stemma.report.table.ResultTable;
import dev.stemma.report.table.TableFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of the page on the tables, asked of the CSV by DuckDB as they stand there. */
class TablesInSqlTest {

    private static final int MOST_LINES = 5;

    @TempDir
    private Path folder;

    @Test
    void the_questions_of_the_page_have_their_answers() throws IOException, SQLException {
        Path csv = folder.resolve("results.csv");
        try (Writer out = Files.newBufferedWriter(csv)) {
            TableFormat.CSV.write(ResultTable.of(GptCorpus.load()), out);
        }
        List<String> sql = Pattern.compile("(?s)```sql\n(.+?)\n```")
                .matcher(Files.readString(Path.of("../docs/tables.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(sql)
                .hasSize(4)
                .allSatisfy(question -> assertThat(question.lines().count()).isLessThanOrEqualTo(MOST_LINES));

        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute(sql.get(0).replace("results.csv", csv.toString().replace("'", "''")));
            List<List<String>> superglue = rows(statement, sql.get(1));
            assertThat(superglue)
                    .hasSize(12)
                    .contains(
                            List.of("SuperGLUE", "average score", "71.8", "32"),
                            List.of("COPA", "accuracy", "92.0", "32"));
            List<List<String>> exams = rows(statement, sql.get(2));
            assertThat(exams)
                    .hasSize(34)
                    .contains(List.of("LSAT", "163", "~88th", "149", "~40th"))
                    .contains(List.of("Codeforces Rating", "392", "below 5th", "260", "below 5th"));
            List<List<String>> lambada = rows(statement, sql.get(3));
            assertThat(lambada)
                    .hasSize(24)
                    .contains(List.of("GPT-3 175B", "175.0e9", "accuracy", "76.2"))
                    .contains(List.of("GPT-2 (1542M)", "1558e6", "perplexity", "8.63"));
        }
    }

    private static List<List<String>> rows(Statement statement, String question) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(question)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
