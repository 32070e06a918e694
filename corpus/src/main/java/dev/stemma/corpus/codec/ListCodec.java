package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.Output;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of a list as an array. */
record ListCodec<V>(Codec<V> element) implements Codec<List<V>> {

    @Override
    public @Nullable List<V> read(Input in) {
        if (!in.beginList()) {
            return null;
        }
        List<V> values = new ArrayList<>(2); // few have more elements, and room for ten is a lot of garbage
        boolean complete = true;
        while (in.element()) {
            V value = element.read(in);
            if (value == null) {
                complete = false;
            } else {
                values.add(value);
            }
        }
        return complete ? values : null;
    }

    @Override
    public void write(List<V> values, Output out) {
        out.beginList();
        for (V value : values) {
            out.element();
            element.write(value, out);
        }
        out.endList();
    }
}
