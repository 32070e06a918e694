package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Output;
import dev.stemma.corpus.stream.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type that is written as a string, the one that its {@code toString} returns.
 *
 * @param parser makes a value, or throws an IllegalArgumentException
 * @param rule the rule that is broken where the parser refuses the text
 * @param <T> the type
 */
record TextCodec<T>(Parsed<T> parser, Rule rule) implements Codec<T> {

    @Override
    public @Nullable T decode(Node node, Pointer pointer, Sink sink) {
        if (!(node instanceof Node.TextNode text)) {
            Codecs.wrongType(node, pointer, "a string", sink);
            return null;
        }
        try {
            return parser.parse(text.text());
        } catch (IllegalArgumentException e) {
            sink.report(rule, node.position(), pointer, Codecs.message(e), "write it in the expected form");
            return null;
        }
    }

    @Override
    public T read(Input in) {
        return parser.parse(in.text());
    }

    @Override
    public void write(T value, Output out) {
        out.text(value.toString());
    }

    @Override
    public Form form() {
        return new Form.Text(this::accepts);
    }

    private boolean accepts(String text) {
        try {
            return parser.parse(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
