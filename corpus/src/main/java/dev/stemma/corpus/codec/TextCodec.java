package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.json.SharedText;
import dev.stemma.corpus.problem.Rule;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type that is written as a string, the one that its {@code toString} returns.
 *
 * @param parser makes a value, or throws an IllegalArgumentException
 * @param rule the rule that is broken where the parser refuses the text
 * @param sort makes each value once; null if few are the same
 */
record TextCodec<T>(
        Function<String, T> parser, Rule rule, @Nullable SharedText<T> sort) implements Codec<T> {

    @Override
    public @Nullable T read(Input in) {
        try {
            if (sort != null) {
                return in.shared(sort);
            }
            String text = in.text();
            return text == null ? null : parser.apply(text);
        } catch (IllegalArgumentException e) {
            in.report(rule, Codecs.message(e), "write it in the expected form");
            return null;
        }
    }

    @Override
    public void write(T value, Output out) {
        if (sort == null) {
            out.text(value.toString());
        } else {
            out.shared(sort, value.toString());
        }
    }
}
