package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Output;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a list as an array.
 *
 * @param element the form of the elements
 * @param <V> the type of the elements
 */
record ListCodec<V>(Codec<V> element) implements Codec<List<V>> {

    @Override
    public @Nullable List<V> decode(Node node, Pointer pointer, Sink sink) {
        if (!(node instanceof Node.ArrayNode array)) {
            Codecs.wrongType(node, pointer, "an array", sink);
            return null;
        }
        List<V> values = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            V value = element.decode(array.elements().get(i), pointer.element(i), sink);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == array.elements().size() ? values : null;
    }

    @Override
    public List<V> read(Input in) {
        in.beginList();
        if (!in.element()) {
            return List.of();
        }
        V first = element.read(in);
        if (!in.element()) {
            return List.of(first); // most lists have one element, and copying this one costs nothing
        }
        List<V> values = new ArrayList<>();
        values.add(first);
        do {
            values.add(element.read(in));
        } while (in.element());
        return values;
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
    public Form form() {
        return new Form.Array(element.form());
    }
}
