package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.location.Pointer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type that is written as another one is.
 *
 * @param form the form of the other type
 * @param from returns the value that another stands for
 * @param to returns what stands for a value
 * @param <F> the other type
 * @param <T> the type
 */
record MappedCodec<F, T>(ObjectCodec<F> form, Function<F, T> from, Function<T, F> to) implements Codec<T> {

    @Override
    public @Nullable T read(Input in) {
        F read = form.read(in);
        return read == null ? null : from.apply(read);
    }

    @Override
    public void write(T value, Output out) {
        form.write(to.apply(value), out);
    }

    @Override
    public Map<String, Optional<?>> properties(T value) {
        return form.properties(to.apply(value));
    }

    @Override
    public Optional<Pointer> difference(T a, T b) {
        return form.difference(to.apply(a), to.apply(b));
    }
}
