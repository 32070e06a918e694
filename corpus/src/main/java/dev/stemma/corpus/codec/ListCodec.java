package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.location.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a list as an array.
 *
 * @param element the form of the elements
 * @param <V> the type of the elements
 */
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

    @Override
    public Optional<Pointer> difference(List<V> a, List<V> b) {
        int shared = Math.min(a.size(), b.size());
        for (int i = 0; i < shared; i++) {
            Pointer at = Pointer.ROOT.element(i);
            Optional<Pointer> difference =
                    element.difference(a.get(i), b.get(i)).map(at::below);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return a.size() == b.size() ? Optional.empty() : Optional.of(Pointer.ROOT.element(shared));
    }
}
