package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.JsonOutput;
import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.place.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a closed sum: the property {@code kind} names the alternative.
 *
 * @param <T> the sum
 */
final class SumCodec<T> implements Codec<T> {

    private final List<ObjectCodec<? extends T>> alternatives;
    private final ToIntFunction<T> alternative;
    private final Names names;

    /**
     * Creates the form from those of the alternatives.
     *
     * @param alternative to which of them a value belongs, from 0
     */
    SumCodec(List<ObjectCodec<? extends T>> alternatives, ToIntFunction<T> alternative) {
        this.alternatives = alternatives;
        this.alternative = alternative;
        this.names = new Names(
                JsonOutput.KIND,
                alternatives.stream().map(codec -> codec.kind().orElseThrow()).toList());
    }

    @Override
    public @Nullable T read(Input in) {
        if (!in.beginObject()) {
            return null;
        }
        int number = in.alternative(names);
        return number == Input.UNKNOWN ? null : alternatives.get(number).readProperties(in);
    }

    @Override
    public void write(T value, Output out) {
        int number = alternative.applyAsInt(value);
        out.beginObject();
        out.alternative(names, number);
        codec(number).writeProperties(value, out);
        out.endObject();
    }

    @SuppressWarnings("unchecked") // asked for the alternative of a value, and given that value
    private ObjectCodec<T> codec(int number) {
        return (ObjectCodec<T>) alternatives.get(number);
    }

    @Override
    public Form form() {
        return new Form.Choice(alternatives.stream().map(ObjectCodec::form).toList());
    }

    @Override
    public Optional<Pointer> difference(T a, T b) {
        int number = alternative.applyAsInt(a);
        return number == alternative.applyAsInt(b)
                ? codec(number).difference(a, b)
                : Optional.of(Pointer.ROOT.member(JsonOutput.KIND));
    }
}
