package dev.stemma.corpus.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much a reader takes before it refuses: the bounds that keep a hostile or broken input from filling the memory or the
 * evening.
 *
 * <p>What is beyond a limit is a {@link Problem} of {@link Rule#READ_LIMIT} at its place, which names the limit. The
 * {@linkplain #standard() standard limits} hold a corpus some hundred times as large as the shipped one; a service that
 * takes uploads lowers them, a batch job with a large corpus of its own raises them.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.standard().with(Limit.TOTAL_BYTES, 8 << 20).with(Limit.PROBLEMS, 50);
 * CheckedCorpus checked = CorpusReader.check(upload, limits);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReadLimits {

    private static final ReadLimits STANDARD = new ReadLimits(new EnumMap<>(Limit.class));

    /** What differs from the standard. */
    private final Map<Limit, Long> changed;

    /**
     * What is bounded; each limit is 1 or more.
     *
     * @since 0.1.0
     */
    public enum Limit {
        /** How many bytes a file may have, in an archive after inflating it: 64 MiB as standard, 1 GiB at most. */
        FILE_BYTES(64L << 20, 1L << 30),
        /**
         * How many bytes all files of a corpus may have together, in an archive after inflating them: 256 MiB as standard,
         * 1 TiB at most.
         */
        TOTAL_BYTES(256L << 20, 1L << 40),
        /**
         * How many files a corpus, and how many entries an archive that holds one, may have: 10,000 as standard, 65,534 at
         * most, which is the most that an archive without the Zip64 form has.
         */
        FILES(10_000, 65_534),
        /**
         * How many JSON values all files may hold together (objects, arrays, strings, numbers, truth values and nulls):
         * 5,000,000 as standard.
         *
         * <p>This bounds the memory while reading, of which each value takes about a hundred bytes, however few bytes it has
         * in the file.
         */
        VALUES(5_000_000, Integer.MAX_VALUE),
        /**
         * How deep objects and arrays may be nested: 100 as standard, 1,000 at most, which every thread's stack bears. Those of
         * a corpus are less than twenty deep.
         */
        DEPTH(100, 1_000),
        /** How many characters a string may have: 1,000,000 as standard, 2^30 at most. */
        STRING_LENGTH(1_000_000, 1L << 30),
        /** How many characters the name of a property may have: 200 as standard, 50,000 at most. */
        NAME_LENGTH(200, 50_000),
        /** How many characters a number may have as it is written: 100 as standard, 10,000 at most. */
        NUMBER_LENGTH(100, 10_000),
        /**
         * How many times as large as its compressed form an entry of an archive may be: 200 as standard. Entries of less than a
         * mebibyte may be any times as large.
         */
        INFLATION(200, Integer.MAX_VALUE),
        /**
         * How many problems are reported: 1,000 as standard, 10,000,000 at most. When there are more, reading stops, and the
         * last problem in the report says so.
         */
        PROBLEMS(1_000, 10_000_000);

        private final long standard;
        private final long most;

        Limit(long standard, long most) {
            this.standard = standard;
            this.most = most;
        }
    }

    private ReadLimits(Map<Limit, Long> changed) {
        this.changed = Collections.unmodifiableMap(changed);
    }

    /** {@return the limits that hold where none are given} */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * {@return how much is taken of something, 1 or more}
     *
     * @param limit what is bounded
     */
    public long get(Limit limit) {
        return changed.getOrDefault(limit, limit.standard);
    }

    /**
     * {@return how much is taken of something as an {@code int}, 1 or more; the largest one if it is more than that}
     *
     * @param limit what is bounded
     */
    public int getInt(Limit limit) {
        return (int) Math.min(get(limit), Integer.MAX_VALUE);
    }

    /**
     * {@return these limits with another number for one of them}
     *
     * @param limit what is bounded
     * @param number how much is taken of it
     * @throws IllegalArgumentException if the number is below 1 or above the most of this limit
     */
    public ReadLimits with(Limit limit, long number) {
        if (number < 1 || number > limit.most) {
            throw new IllegalArgumentException(
                    "ReadLimits." + limit + " is " + number + ", expected 1 to " + limit.most);
        }
        EnumMap<Limit, Long> limits = new EnumMap<>(Limit.class);
        limits.putAll(changed);
        limits.put(limit, number);
        limits.entrySet().removeIf(entry -> entry.getValue() == entry.getKey().standard);
        return new ReadLimits(limits);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ReadLimits other && changed.equals(other.changed);
    }

    @Override
    public int hashCode() {
        return changed.hashCode();
    }

    /** Returns all limits by name. */
    @Override
    public String toString() {
        return Arrays.stream(Limit.values())
                .map(limit -> limit + "=" + get(limit))
                .collect(Collectors.joining(", ", "ReadLimits[", "]"));
    }
}
