package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Output;
import dev.stemma.corpus.stream.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type that is written as a string and whose values occur again and again; the quick reading makes each of
 * them once.
 *
 * @param <T> the type
 */
final class SharedCodec<T> implements Codec<T> {

    private final TextCodec<T> each;
    private final Parsed<T> sort;

    /** Creates the form from what makes a value, or throws an IllegalArgumentException. */
    SharedCodec(Parsed<T> parser) {
        this.each = new TextCodec<>(parser, Rule.INVALID_VALUE);
        this.sort = parser;
    }

    @Override
    public @Nullable T decode(Node node, Pointer pointer, Sink sink) {
        return each.decode(node, pointer, sink);
    }

    @Override
    public T read(Input in) {
        return in.shared(sort);
    }

    @Override
    public void write(T value, Output out) {
        out.shared(sort, value.toString());
    }

    @Override
    public Form form() {
        return each.form();
    }
}
