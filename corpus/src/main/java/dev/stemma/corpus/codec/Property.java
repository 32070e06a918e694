package dev.stemma.corpus.codec;

import dev.stemma.corpus.stream.Names;
import dev.stemma.corpus.stream.Output;
import java.util.List;

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

    void write(Values values, Names names, Output out) {
        V value = required ? values.get(this) : values.value(this);
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            return;
        }
        out.property(names, number);
        codec.write(value, out);
    }

    Form.Property form() {
        return new Form.Property(name, required, codec.form());
    }
}
