package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.JsonOutput;
import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Irregular;
import dev.stemma.corpus.stream.Output;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of a type, in both directions.
 *
 * <p>There are two ways to read: {@link #decode} is thorough and knows where everything stands, {@link #read} is quick and
 * gives up where anything is wrong.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /** Returns the value, or null after having reported every problem that stands in its way. */
    @Nullable
    T decode(Node node, Pointer pointer, Sink sink);

    /**
     * Returns the value that comes next, the same that {@link #decode} would return.
     *
     * @throws Irregular if something is wrong with it
     * @throws IllegalArgumentException if something is wrong with it
     */
    T read(Input in);

    /** Writes the value. */
    void write(T value, Output out);

    /** Writes the value as JSON. */
    default void encode(T value, JsonGenerator out) {
        write(value, new JsonOutput(out));
    }

    /** Returns which JSON this reads. */
    Form form();
}
