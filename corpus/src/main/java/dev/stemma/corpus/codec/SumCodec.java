package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.JsonOutput;
import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.json.Output;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of a closed sum: the property {@code kind} names the alternative. */
final class SumCodec<T> implements Codec<T> {

    private final List<ObjectCodec<? extends T>> alternatives;
    private final Names names;
    private final String remedy;

    SumCodec(List<ObjectCodec<? extends T>> alternatives) {
        this.alternatives = alternatives;
        List<String> kinds = new ArrayList<>();
        for (ObjectCodec<? extends T> codec : alternatives) {
            kinds.add(codec.kind().orElseThrow());
        }
        this.names = new Names(JsonOutput.KIND, kinds);
        this.remedy = "write an object whose 'kind' is one of " + String.join(", ", kinds);
    }

    List<ObjectCodec<? extends T>> alternatives() {
        return alternatives;
    }

    private int alternative(T value) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (alternatives.get(i).isFormOf(value)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no form of " + value.getClass());
    }

    @Override
    public @Nullable T read(Input in) {
        if (!in.beginObject(remedy)) {
            return null;
        }
        int number = in.alternative(names);
        return number == Input.UNKNOWN ? null : alternatives.get(number).readProperties(in);
    }

    @Override
    public void write(T value, Output out) {
        int number = alternative(value);
        out.beginObject();
        out.alternative(names, number);
        codec(number).writeProperties(value, out);
        out.endObject();
    }

    @SuppressWarnings("unchecked") // asked for the alternative of a value, and given that value
    private ObjectCodec<T> codec(int number) {
        return (ObjectCodec<T>) alternatives.get(number);
    }
}
