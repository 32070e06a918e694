package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Output;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a text that the type it belongs to checks by the same rules.
 *
 * <p>The thorough reading checks it too, since it can say where the text stands; the quick one would look at every character
 * twice.
 */
final class TypeCheckedText implements Codec<String> {

    @Override
    public @Nullable String decode(Node node, Pointer pointer, Sink sink) {
        return Codecs.TEXT.decode(node, pointer, sink);
    }

    @Override
    public String read(Input in) {
        return in.text();
    }

    @Override
    public void write(String value, Output out) {
        Codecs.TEXT.write(value, out);
    }

    @Override
    public Form form() {
        return Codecs.TEXT.form();
    }
}
