package dev.stemma.benchmarks.peer;

import dev.stemma.model.Corpus;
import java.util.List;

/** All peers by name. */
public final class Peers {

    /** The hand-written index, which the others are measured against. */
    public static final String REFERENCE = "int-arrays";

    /** Us. */
    public static final String STEMMA = "stemma";

    /** What a user would pick instead. */
    public static final List<String> DATABASES = List.of("duckdb", "sqlite", "rdf4j", "jena");

    private Peers() {}

    /** Returns the peer with a name, holding a corpus. */
    public static Peer load(String name, Corpus corpus) {
        return switch (name) {
            case REFERENCE -> new IntArrays(Rows.of(corpus));
            case STEMMA -> new Stemma(corpus);
            case "duckdb" -> Sql.duckDb(Rows.of(corpus));
            case "sqlite" -> Sql.sqlite(Rows.of(corpus));
            case "rdf4j" -> new Rdf4j(Rows.of(corpus));
            case "jena" -> new Jena(Rows.of(corpus));
            default ->
                throw new IllegalArgumentException("there is no peer '" + name + "'; use one of " + REFERENCE + ", "
                        + STEMMA + ", " + String.join(", ", DATABASES));
        };
    }
}
