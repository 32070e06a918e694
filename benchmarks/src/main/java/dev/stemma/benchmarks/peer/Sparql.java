package dev.stemma.benchmarks.peer;

import java.util.function.ToDoubleFunction;

/** The graph that the two stores hold, and the questions in SPARQL; the parameters are bound to variables. */
final class Sparql {

    static final String BASE = "urn:stemma:";

    private static final String PREFIX = "PREFIX : <" + BASE + ">\n";

    /** With {@code ?paper} bound. */
    static final String ANCESTORS =
            PREFIX + "SELECT (SUM(?hash) AS ?sum) { ?paper :buildsOn+ ?earlier . ?earlier :hash ?hash }";

    static final String INTRODUCED = PREFIX + "SELECT (SUM(?hash) AS ?sum) {"
            + " { SELECT ?capability (MIN(?rank) AS ?first) { ?capability :shownBy ?paper . ?paper :rank ?rank }"
            + " GROUP BY ?capability } ?introducing :rank ?first ; :hash ?hash }";

    /** With {@code ?from} and {@code ?to} bound; from the first year on, so that squares of years keep their digits. */
    static final String FIT = PREFIX + "SELECT (COUNT(?x) AS ?n) (SUM(?x) AS ?sumX) (SUM(?y) AS ?sumY)"
            + " (SUM(?x * ?x) AS ?squares) (SUM(?x * ?y) AS ?products) {"
            + " ?paper :year ?year ; :log ?y . FILTER(?year >= ?from && ?year < ?to) BIND(?year - ?from AS ?x) }";

    /** With {@code ?paper}, {@code ?capability}, {@code ?kind} and {@code ?verdict} bound. */
    static final String FACETS = PREFIX + "SELECT (SUM(?hash) AS ?sum) {"
            + " ?claim :about ?paper ; :capability ?capability ; :kind ?kind ; :verdict ?verdict ; :hash ?hash }";

    private Sparql() {}

    /** Takes statements. */
    interface Store {

        /** Adds a link between two names. */
        void link(String subject, String predicate, String object);

        /** Adds a whole number. */
        void number(String subject, String predicate, long value);

        /** Adds a number. */
        void number(String subject, String predicate, double value);
    }

    static void load(Rows rows, Store store) {
        for (int i = 0; i < rows.papers().size(); i++) {
            Rows.PaperRow paper = rows.papers().get(i);
            store.number(paper.id(), "rank", i);
            store.number(paper.id(), "hash", paper.id().hashCode());
            if (!Double.isNaN(paper.logParameters())) {
                store.number(paper.id(), "year", paper.year());
                store.number(paper.id(), "log", paper.logParameters());
            }
            for (int earlier : paper.buildsOn()) {
                store.link(paper.id(), "buildsOn", rows.papers().get(earlier).id());
            }
        }
        for (Rows.CapabilityRow capability : rows.capabilities()) {
            for (int paper : capability.demonstrated()) {
                store.link(capability.id(), "shownBy", rows.papers().get(paper).id());
            }
        }
        for (Rows.ClaimRow claim : rows.claims()) {
            store.link(claim.id(), "about", rows.papers().get(claim.paper()).id());
            store.link(
                    claim.id(),
                    "capability",
                    rows.capabilities().get(claim.capability()).id());
            store.link(claim.id(), "kind", kind(claim.kind()));
            store.link(claim.id(), "verdict", verdict(claim.verdict()));
            store.number(claim.id(), "hash", claim.id().hashCode());
        }
    }

    /** Returns the answer to {@link #FIT}, given what it selects. */
    static long fit(ToDoubleFunction<String> row) {
        double n = row.applyAsDouble("n");
        double sumX = row.applyAsDouble("sumX");
        double sumY = row.applyAsDouble("sumY");
        double squares = n * row.applyAsDouble("squares") - sumX * sumX;
        double products = n * row.applyAsDouble("products") - sumX * sumY;
        return Math.round(1e6 * products / squares);
    }

    static String kind(int place) {
        return "kind-" + place;
    }

    static String verdict(int place) {
        return "verdict-" + place;
    }
}
