package dev.stemma.corpus.codec;

import dev.stemma.corpus.Rule;
import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.json.Pointer;
import dev.stemma.corpus.json.Sink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of a closed sum: the property {@code kind} names the alternative.
 *
 * @param <T> the sum
 */
final class SumCodec<T> implements Codec<T> {

    /** The property that names the alternative. */
    static final String KIND = "kind";

    private final Map<String, ObjectCodec<? extends T>> alternatives = new LinkedHashMap<>();
    private final BiConsumer<T, JsonGenerator> encoder;

    /** Creates the form from those of the alternatives and from what picks the one of a value. */
    SumCodec(List<ObjectCodec<? extends T>> alternatives, BiConsumer<T, JsonGenerator> encoder) {
        alternatives.forEach(codec -> this.alternatives.put(codec.kind().orElseThrow(), codec));
        this.encoder = encoder;
    }

    @Override
    public @Nullable T decode(Node node, Pointer pointer, Sink sink) {
        if (!(node instanceof Node.ObjectNode object)) {
            Codecs.wrongType(node, pointer, "an object", sink);
            return null;
        }
        Node.Member kind = object.members().get(KIND);
        if (kind == null) {
            sink.report(
                    Rule.MISSING_PROPERTY,
                    object.position(),
                    pointer,
                    "the property '" + KIND + "' is missing",
                    "add it; it is one of " + String.join(", ", alternatives.keySet()));
            return null;
        }
        if (!(kind.value() instanceof Node.TextNode name)) {
            Codecs.wrongType(kind.value(), pointer.member(KIND), "a string", sink);
            return null;
        }
        ObjectCodec<? extends T> codec = alternatives.get(name.text());
        if (codec == null) {
            Codecs.unknownName(name, pointer.member(KIND), KIND, alternatives.keySet(), sink);
            return null;
        }
        return codec.decode(object, pointer, sink);
    }

    @Override
    public void encode(T value, JsonGenerator out) {
        encoder.accept(value, out);
    }

    @Override
    public Form form() {
        return new Form.Choice(
                alternatives.values().stream().map(ObjectCodec::form).toList());
    }
}
