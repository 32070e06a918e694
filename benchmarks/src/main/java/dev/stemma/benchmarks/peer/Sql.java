package dev.stemma.benchmarks.peer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database in memory, with keys and indexes for all four questions and statements that are prepared once. */
final class Sql implements Peer {

    private static final List<String> TABLES = List.of(
            "CREATE TABLE paper (rank INTEGER PRIMARY KEY, id VARCHAR, hash BIGINT, year DOUBLE, log DOUBLE)",
            "CREATE TABLE link (paper INTEGER, earlier INTEGER)",
            "CREATE TABLE shown (capability INTEGER, paper INTEGER)",
            "CREATE TABLE claim (hash BIGINT, paper INTEGER, capability INTEGER, kind INTEGER, verdict INTEGER)",
            "CREATE TABLE capability (number INTEGER PRIMARY KEY, id VARCHAR)");

    private static final List<String> INDEXES = List.of(
            "CREATE INDEX paper_id ON paper (id)",
            "CREATE INDEX paper_year ON paper (year, log)",
            "CREATE INDEX link_paper ON link (paper, earlier)",
            "CREATE INDEX shown_capability ON shown (capability, paper)",
            "CREATE INDEX capability_id ON capability (id)",
            "CREATE INDEX claim_facets ON claim (paper, capability, kind, verdict)",
            "ANALYZE");

    private static final String ANCESTORS = "WITH RECURSIVE ancestor (rank) AS ("
            + " SELECT earlier FROM link JOIN paper ON link.paper = paper.rank WHERE paper.id = ?"
            + " UNION SELECT link.earlier FROM link JOIN ancestor ON link.paper = ancestor.rank)"
            + " SELECT sum(hash) FROM ancestor JOIN paper ON paper.rank = ancestor.rank";

    private static final String INTRODUCED = "SELECT sum(hash) FROM"
            + " (SELECT min(paper) AS first FROM shown GROUP BY capability) AS firsts"
            + " JOIN paper ON paper.rank = firsts.first";

    private static final String FACETS = "SELECT sum(claim.hash) FROM claim"
            + " JOIN paper ON claim.paper = paper.rank JOIN capability ON claim.capability = capability.number"
            + " WHERE paper.id = ? AND capability.id = ? AND kind = ? AND verdict = ?";

    /** For a database without regression; about the means, as sums of squared years would lose the digits. */
    private static final String SLOPE =
            "WITH fitted AS (SELECT year, log FROM paper WHERE year >= ? AND year < ? AND log IS NOT NULL)"
                    + " SELECT sum((year - x) * (log - y)) / sum((year - x) * (year - x))"
                    + " FROM fitted, (SELECT avg(year) AS x, avg(log) AS y FROM fitted) AS mean";

    private final Connection connection;
    private final PreparedStatement ancestors;
    private final PreparedStatement introduced;
    private final PreparedStatement fit;
    private final PreparedStatement facets;

    private Sql(String url, Rows rows, String slope) {
        try {
            connection = DriverManager.getConnection(url);
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    statement.execute(table);
                }
                connection.setAutoCommit(false);
                load(rows);
                connection.commit();
                connection.setAutoCommit(true);
                for (String index : INDEXES) {
                    statement.execute(index);
                }
            }
            ancestors = connection.prepareStatement(ANCESTORS);
            introduced = connection.prepareStatement(INTRODUCED);
            fit = connection.prepareStatement(slope);
            facets = connection.prepareStatement(FACETS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Peer duckDb(Rows rows) {
        return new Sql("jdbc:duckdb:", rows, "SELECT regr_slope(log, year) FROM paper WHERE year >= ? AND year < ?");
    }

    static Peer sqlite(Rows rows) {
        return new Sql("jdbc:sqlite::memory:", rows, SLOPE);
    }

    private void load(Rows rows) throws SQLException {
        try (Batch papers = new Batch(connection, "INSERT INTO paper VALUES (?, ?, ?, ?, ?)");
                Batch links = new Batch(connection, "INSERT INTO link VALUES (?, ?)");
                Batch shown = new Batch(connection, "INSERT INTO shown VALUES (?, ?)");
                Batch capabilities = new Batch(connection, "INSERT INTO capability VALUES (?, ?)");
                Batch claims = new Batch(connection, "INSERT INTO claim VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < rows.papers().size(); i++) {
                Rows.PaperRow paper = rows.papers().get(i);
                @Nullable Double log = Double.isNaN(paper.logParameters()) ? null : paper.logParameters();
                papers.add(i, paper.id(), (long) paper.id().hashCode(), paper.year(), log);
                for (int earlier : paper.buildsOn()) {
                    links.add(i, earlier);
                }
            }
            for (int i = 0; i < rows.capabilities().size(); i++) {
                capabilities.add(i, rows.capabilities().get(i).id());
                for (int paper : rows.capabilities().get(i).demonstrated()) {
                    shown.add(i, paper);
                }
            }
            for (Rows.ClaimRow claim : rows.claims()) {
                long hash = claim.id().hashCode();
                claims.add(hash, claim.paper(), claim.capability(), claim.kind(), claim.verdict());
            }
        }
    }

    /** Rows on their way into a table. */
    private static final class Batch implements AutoCloseable {

        private static final int SIZE = 10_000;

        private final PreparedStatement insert;
        private int waiting;

        Batch(Connection connection, String sql) throws SQLException {
            insert = connection.prepareStatement(sql);
        }

        void add(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.addBatch();
            if (++waiting == SIZE) {
                insert.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            if (waiting > 0) {
                insert.executeBatch();
            }
            insert.close();
        }
    }

    @Override
    public long answer(Question question) {
        try {
            if (question instanceof Question.Ancestors about) {
                ancestors.setString(1, about.paper().value());
                return sum(ancestors);
            }
            if (question instanceof Question.Facets about) {
                facets.setString(1, about.paper().value());
                facets.setString(2, about.capability().value());
                facets.setInt(3, about.kind().ordinal());
                facets.setInt(4, about.verdict().ordinal());
                return sum(facets);
            }
            if (question instanceof Question.Fit about) {
                fit.setDouble(1, about.from());
                fit.setDouble(2, about.to());
                try (ResultSet found = fit.executeQuery()) {
                    found.next();
                    return Math.round(1e6 * found.getDouble(1));
                }
            }
            return sum(introduced);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long sum(PreparedStatement query) throws SQLException {
        try (ResultSet found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
