package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.JsonOutput;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.location.Pointer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The JSON form of a type, in both directions. */
public interface Codec<T> {

    /** Returns the value that comes next, or null after having reported every problem that stands in its way. */
    @Nullable
    T read(Input in);

    /** Writes the value. */
    void write(T value, Output out);

    /** Writes the value as JSON. */
    default void encode(T value, JsonGenerator out) {
        write(value, new JsonOutput(out));
    }

    /**
     * {@return the properties of an object by their names in order, empty where they are left out; none of what is no
     * object}
     */
    default Map<String, Optional<?>> properties(T value) {
        return Map.of();
    }

    /** Returns the first place in which two values differ when they are written; empty if they do not. */
    default Optional<Pointer> difference(T a, T b) {
        return a.equals(b) ? Optional.empty() : Optional.of(Pointer.ROOT);
    }
}
