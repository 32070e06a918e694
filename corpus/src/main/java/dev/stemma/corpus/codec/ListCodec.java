package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.location.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    /** Elements that are told apart stand side by side; any other list is one statement. */
    @Override
    public List<V> together(List<V> mine, List<V> theirs, Pointer at, Consumer<Pointer> contradictions) {
        Map<String, V> all = new LinkedHashMap<>();
        mine.forEach(one -> element.key(one).ifPresent(key -> all.put(key, one)));
        if (all.isEmpty() || all.size() < mine.size()) {
            return Codec.super.together(mine, theirs, at, contradictions);
        }
        for (int i = 0; i < theirs.size(); i++) {
            Pointer here = at.element(i);
            all.merge(
                    element.key(theirs.get(i)).orElseThrow(),
                    theirs.get(i),
                    (one, other) -> element.together(one, other, here, contradictions));
        }
        return List.copyOf(all.values());
    }
}
