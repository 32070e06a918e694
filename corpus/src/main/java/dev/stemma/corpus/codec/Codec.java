package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.JsonOutput;
import dev.stemma.corpus.json.Output;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The JSON form of a type, in both directions. */
public interface Codec<T> {

    /** Returns the value that comes next, or null after having reported every problem that stands in its way. */
    @Nullable
    T read(Input in);

    void write(T value, Output out);

    default void encode(T value, JsonGenerator out) {
        write(value, new JsonOutput(out));
    }
}
