package dev.stemma.corpus.layout;

import dev.stemma.model.internal.Slugs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A part of a corpus and the files that hold it. */
public enum Part {
    /** {@code sources.json}. */
    SOURCES("sources", false),
    /** {@code capabilities.json}. */
    CAPABILITIES("capabilities", false),
    /** {@code benchmarks.json}. */
    BENCHMARKS("benchmarks", false),
    /** {@code systems.json}, what the papers compare their models with. */
    SYSTEMS("systems", false),
    /** {@code papers/<paper>.json}. */
    PAPERS("papers", true),
    /** {@code models/<paper>.json}. */
    MODELS("models", true),
    /** {@code claims/<paper>.json}. */
    CLAIMS("claims", true),
    /** {@code results/<paper>.json}, by the paper that reports them. */
    RESULTS("results", true);

    /** The file that lists all others. */
    public static final String INDEX = "index.json";

    private static final String JSON = ".json";

    private final String word;
    private final boolean byPaper;

    Part(String word, boolean byPaper) {
        this.word = word;
        this.byPaper = byPaper;
    }

    /** Returns the property that holds the entries of a file; a paper's file is the entry itself. */
    public String property() {
        return word;
    }

    /** Returns the file of the part, or of its entries about a paper. */
    public String file(String paper) {
        return byPaper ? word + "/" + paper + JSON : word + JSON;
    }

    /** Returns the part that a path belongs to; empty if it has none of the forms. */
    public static Optional<Part> of(String path) {
        return Arrays.stream(values()).filter(part -> part.holds(path)).findFirst();
    }

    /** Returns the paper that a path is about; empty if the part is not divided by paper. */
    public Optional<String> subject(String path) {
        return byPaper
                ? Optional.of(path.substring(word.length() + 1, path.length() - JSON.length()))
                : Optional.empty();
    }

    /** Returns the forms of all paths. */
    public static List<String> forms() {
        return Arrays.stream(values()).map(part -> part.file("<paper>")).toList();
    }

    private boolean holds(String path) {
        if (!byPaper) {
            return path.equals(word + JSON);
        }
        return path.startsWith(word + "/")
                && path.endsWith(JSON)
                && path.length() > word.length() + 1 + JSON.length()
                && Slugs.isSlug(path.substring(word.length() + 1, path.length() - JSON.length()));
    }
}
