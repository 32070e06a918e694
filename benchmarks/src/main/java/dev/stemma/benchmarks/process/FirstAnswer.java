package dev.stemma.benchmarks.process;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.model.Corpus;
import dev.stemma.model.paper.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A process that reads a file of entries, says how many papers the last one goes back to, and ends.
 *
 * <p>{@code stemma} reads a document, validates it and asks the lineage; {@code duckdb} takes the same entries, line by
 * line, into a table and walks the links in it. The arguments are the way, the file and, for {@code duckdb}, the last paper.
 */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** Prints the answer. */
    public static void main(String[] arguments) throws SQLException, IOException {
        System.out.println(
                arguments[0].equals("stemma") ? stemma(Path.of(arguments[1])) : duckDb(arguments[1], arguments[2]));
    }

    private static long stemma(Path file) {
        Corpus corpus = CorpusReader.read(file, Loading.LIMITS);
        Paper last = corpus.papers().get(corpus.papers().size() - 1);
        return Facts.of(corpus).lineage().ancestors(last.id()).size();
    }

    private static long duckDb(String file, String last) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE entry AS SELECT * FROM read_ndjson('" + file + "', sample_size = -1)");
            statement.execute("CREATE TABLE link AS SELECT paper.id AS id, unnest(paper.buildsOn).work AS earlier"
                    + " FROM entry WHERE paper IS NOT NULL");
            try (ResultSet found = statement.executeQuery("WITH RECURSIVE ancestor (id) AS ("
                    + " SELECT earlier FROM link WHERE id = '" + last + "'"
                    + " UNION SELECT link.earlier FROM link JOIN ancestor ON link.id = ancestor.id)"
                    + " SELECT count(*) FROM ancestor")) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
