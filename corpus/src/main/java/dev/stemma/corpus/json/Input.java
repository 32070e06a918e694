package dev.stemma.corpus.json;

import dev.stemma.corpus.problem.Rule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values one after the other.
 *
 * <p>Whoever reads says what comes next. If something else does, that is reported and passed over, and what was asked for is
 * null or false. Not thread-safe.
 */
public interface Input {

    /** What {@link #property} returns after the last property. */
    int END = -1;

    /** What {@link #property} returns for a property that was reported and passed over. */
    int UNKNOWN = -2;

    /**
     * Begins an object, and returns whether there is one.
     *
     * @param remedy what to do if there is something else
     */
    boolean beginObject(String remedy);

    /**
     * Goes on to the next property of an object.
     *
     * @param values the values of the properties before, by number; of a property that stands twice the first counts
     * @param expected the number that most likely comes next, at most how many names there are
     * @return its number, {@link #UNKNOWN}, or {@link #END} behind the last one, which ends the object
     */
    int property(Names names, @Nullable Object[] values, int expected);

    /**
     * Goes on to the next property of an object whose properties may have any name.
     *
     * @param before the names before; a property whose name is among them is reported and passed over
     * @return its name, or null behind the last one, which ends the object
     */
    @Nullable
    String name(Set<String> before);

    /**
     * Returns the number of the alternative to which an object belongs that has just begun; {@link #UNKNOWN} ends the
     * object.
     */
    int alternative(Names names);

    /** Begins a list, and returns whether there is one. */
    boolean beginList();

    /** Goes on to the next element of a list, and returns whether there is one; if not, that ends the list. */
    boolean element();

    @Nullable
    String text();

    /**
     * Returns what a text stands for, the same object for the same text.
     *
     * @throws IllegalArgumentException if the text does not have the form
     */
    <T> @Nullable T shared(SharedText<T> sort);

    /** Returns the number of a name, or {@link #UNKNOWN}. */
    int constant(Names names);

    @Nullable
    Integer integer();

    @Nullable
    Boolean truth();

    /** {@return whether what is wrong is reported at its place; if not, an exception says it} */
    default boolean reports() {
        return true;
    }

    /** Reports something about the value that was read last. */
    void report(Rule rule, String message, String remedy);
}
