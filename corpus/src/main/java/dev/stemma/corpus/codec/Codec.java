package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.json.Pointer;
import dev.stemma.corpus.json.Sink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of a type, in both directions.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /** Returns the value, or null after having reported every problem that stands in its way. */
    @Nullable
    T decode(Node node, Pointer pointer, Sink sink);

    /** Writes the value. */
    void encode(T value, JsonGenerator out);

    /** Returns which JSON this reads. */
    Form form();
}
