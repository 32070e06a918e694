package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.place.Pointer;
import java.util.List;
import java.util.Optional;

/**
 * A property of an object whose value was declared to be of a type.
 *
 * @param number its place among the properties, from 0
 * @param name its name
 * @param codec the form of its value
 * @param required whether it has to be there
 * @param <V> the type of its value
 */
record Property<V>(int number, String name, Codec<V> codec, boolean required) {

    /** Returns the value that is written, empty if the property is left out. */
    private Optional<V> written(Values values) {
        return values.find(this).filter(value -> !(value instanceof List<?> list && list.isEmpty()));
    }

    void write(Values values, Names names, Output out) {
        written(values).ifPresent(value -> {
            out.property(names, number);
            codec.write(value, out);
        });
    }

    /** Returns the first place in which two objects differ in this property. */
    Optional<Pointer> difference(Values a, Values b) {
        Pointer here = Pointer.ROOT.member(name);
        Optional<V> one = written(a);
        Optional<V> other = written(b);
        if (one.isPresent() != other.isPresent()) {
            return Optional.of(here);
        }
        return one.flatMap(value -> codec.difference(value, other.orElseThrow()).map(here::below));
    }

    Form.Property form() {
        return new Form.Property(name, required, codec.form());
    }
}
