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
 * ReadLimits limits = ReadLimits.standard().withTotalBytes(8 << 20).withProblems(50);
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

    private enum Limit {
        FILE_BYTES("fileBytes", 64L << 20, 1L << 30),
        TOTAL_BYTES("totalBytes", 256L << 20, 1L << 40),
        FILES("files", 10_000, 65_534),
        VALUES("values", 5_000_000, Integer.MAX_VALUE),
        DEPTH("depth", 100, 1_000),
        STRING_LENGTH("stringLength", 1_000_000, 1L << 30),
        NAME_LENGTH("nameLength", 200, 50_000),
        NUMBER_LENGTH("numberLength", 100, 10_000),
        INFLATION("inflation", 200, Integer.MAX_VALUE),
        PROBLEMS("problems", 1_000, 10_000_000);

        private final String accessor;
        private final long standard;
        private final long most;

        Limit(String accessor, long standard, long most) {
            this.accessor = accessor;
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

    /** {@return how many bytes a file may have, 64 MiB as standard; in an archive, after inflating it} */
    public long fileBytes() {
        return get(Limit.FILE_BYTES);
    }

    /**
     * {@return these limits with another number of bytes of a file}
     *
     * @param bytes 1 to 1 GiB
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadLimits withFileBytes(long bytes) {
        return with(Limit.FILE_BYTES, bytes);
    }

    /**
     * {@return how many bytes all files of a corpus may have together, 256 MiB as standard; in an archive, after
     * inflating them}
     */
    public long totalBytes() {
        return get(Limit.TOTAL_BYTES);
    }

    /**
     * {@return these limits with another number of bytes of all files}
     *
     * @param bytes 1 to 1 TiB
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadLimits withTotalBytes(long bytes) {
        return with(Limit.TOTAL_BYTES, bytes);
    }

    /** {@return how many files a corpus, and how many entries an archive that holds one, may have, 10,000 as standard} */
    public int files() {
        return (int) get(Limit.FILES);
    }

    /**
     * {@return these limits with another number of files}
     *
     * @param files 1 to 65,534, the most that an archive without the Zip64 form has
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadLimits withFiles(int files) {
        return with(Limit.FILES, files);
    }

    /**
     * {@return how many JSON values all files may hold together, 5,000,000 as standard: objects, arrays, strings, numbers,
     * truth values and nulls}
     *
     * <p>This bounds the memory while reading, of which each value takes about a hundred bytes, however few bytes it has in
     * the file.
     */
    public int values() {
        return (int) get(Limit.VALUES);
    }

    /**
     * {@return these limits with another number of JSON values}
     *
     * @param values 1 or more
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadLimits withValues(int values) {
        return with(Limit.VALUES, values);
    }

    /** {@return how deep objects and arrays may be nested, 100 as standard; those of a corpus are less than twenty deep} */
    public int depth() {
        return (int) get(Limit.DEPTH);
    }

    /**
     * {@return these limits with another depth of nesting}
     *
     * @param depth 1 to 1,000, which every thread's stack bears
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadLimits withDepth(int depth) {
        return with(Limit.DEPTH, depth);
    }

    /** {@return how many characters a string may have, 1,000,000 as standard} */
    public int stringLength() {
        return (int) get(Limit.STRING_LENGTH);
    }

    /**
     * {@return these limits with another length of strings}
     *
     * @param characters 1 to 2^30
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadLimits withStringLength(int characters) {
        return with(Limit.STRING_LENGTH, characters);
    }

    /** {@return how many characters the name of a property may have, 200 as standard} */
    public int nameLength() {
        return (int) get(Limit.NAME_LENGTH);
    }

    /**
     * {@return these limits with another length of names}
     *
     * @param characters 1 to 50,000
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadLimits withNameLength(int characters) {
        return with(Limit.NAME_LENGTH, characters);
    }

    /** {@return how many characters a number may have as it is written, 100 as standard} */
    public int numberLength() {
        return (int) get(Limit.NUMBER_LENGTH);
    }

    /**
     * {@return these limits with another length of numbers}
     *
     * @param characters 1 to 10,000
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadLimits withNumberLength(int characters) {
        return with(Limit.NUMBER_LENGTH, characters);
    }

    /**
     * {@return how many times as large as its compressed form an entry of an archive may be, 200 as standard; entries of
     * less than a mebibyte may be any times as large}
     */
    public int inflation() {
        return (int) get(Limit.INFLATION);
    }

    /**
     * {@return these limits with another ratio of inflation}
     *
     * @param times 1 or more
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadLimits withInflation(int times) {
        return with(Limit.INFLATION, times);
    }

    /**
     * {@return how many problems are reported, 1,000 as standard; when there are more, reading stops, and the last
     * problem in the report says so}
     */
    public int problems() {
        return (int) get(Limit.PROBLEMS);
    }

    /**
     * {@return these limits with another number of problems}
     *
     * @param problems 1 to 10,000,000
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadLimits withProblems(int problems) {
        return with(Limit.PROBLEMS, problems);
    }

    private long get(Limit limit) {
        return changed.getOrDefault(limit, limit.standard);
    }

    private ReadLimits with(Limit limit, long value) {
        if (value < 1 || value > limit.most) {
            throw new IllegalArgumentException(
                    "ReadLimits." + limit.accessor + " is " + value + ", expected 1 to " + limit.most);
        }
        EnumMap<Limit, Long> limits = new EnumMap<>(Limit.class);
        limits.putAll(changed);
        limits.put(limit, value);
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
                .map(limit -> limit.accessor + "=" + get(limit))
                .collect(Collectors.joining(", ", "ReadLimits[", "]"));
    }
}
