package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.location.Pointer;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object whose value was declared to be of a type.
 *
 * @param number its place among the properties, from 0
 * @param name its name, which is that of the method that returns it
 * @param accessor what reads it from an object
 */
record Property<V>(int number, String name, Codec<V> codec, boolean required, Accessor accessor) {

    /** {@return the value that is written, empty if the property is left out} */
    @SuppressWarnings("unchecked") // what the method returns is what the codec reads for it; a test sees to that
    Optional<V> written(Object object) {
        return (Optional<V>) accessor.value(object).filter(value -> required || !value.equals(false));
    }

    void write(Object object, Names names, Output out) {
        written(object).ifPresent(value -> {
            out.property(names, number);
            codec.write(value, out);
        });
    }

    /** Returns what two objects say together, as {@link Codec#together} does for values; null if both leave it out. */
    @Nullable
    V together(Object mine, Object theirs, Pointer at, Consumer<Pointer> contradictions) {
        Optional<V> one = written(mine);
        Optional<V> other = written(theirs);
        return one.isPresent() && other.isPresent()
                ? codec.together(one.get(), other.get(), at.member(name), contradictions)
                : one.or(() -> other).orElse(null);
    }
}
