package dev.stemma.corpus.stream;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one reading that are shared, by sort and by text or parts. Not thread-safe. */
public final class Pool {

    private final int most;
    private final List<@Nullable TextTable> texts = new ArrayList<>();
    private final PartsTable parts;

    /**
     * Creates a pool that holds nothing yet.
     *
     * @param most how many values of a sort it holds; with more it forgets them all, so that a stream of any length is read in
     *     a heap of some size
     */
    public Pool(int most) {
        this.most = most;
        this.parts = new PartsTable(most);
    }

    /** Returns a pool for a corpus that is kept as a whole: each value is one object, unless there are very many. */
    public static Pool ofCorpus() {
        return new Pool(1 << 16);
    }

    /** Returns a pool for entries that are looked at and forgotten: what recurs does so within a paper or two. */
    public static Pool ofStream() {
        return new Pool(1 << 11);
    }

    /** Returns the value of a text, which is parsed when it comes for the first time. */
    @SuppressWarnings("unchecked") // a table holds what its sort has parsed
    public <T> T get(Parsed<T> form, char[] text, int from, int length) {
        return (T) table(form.sort()).get(form, text, from, length);
    }

    /** Returns the value of parts, which is made when they come together for the first time. */
    @SuppressWarnings("unchecked") // the table holds beside a form what that form has made
    public <T> T get(Made<T> form, @Nullable Object[] values) {
        return (T) parts.get(form, values);
    }

    private TextTable table(int sort) {
        while (texts.size() <= sort) {
            texts.add(null);
        }
        TextTable table = texts.get(sort);
        if (table == null) {
            table = new TextTable(most);
            texts.set(sort, table);
        }
        return table;
    }

    /** Spreads hash codes that are close together over the upper bits, as Fibonacci hashing does. */
    static int spread(int hash) {
        return (hash * 0x9E3779B9) >>> 7;
    }
}
