package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.JsonOutput;
import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Names;
import dev.stemma.corpus.stream.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a closed sum: the property {@code kind} names the alternative.
 *
 * @param <T> the sum
 */
abstract class SumCodec<T> implements Codec<T> {

    /** The property that names the alternative. */
    static final String KIND = JsonOutput.KIND;

    private final Map<String, ObjectCodec<? extends T>> alternatives = new LinkedHashMap<>();
    private final List<ObjectCodec<? extends T>> numbered;
    private final Names names;

    /** Creates the form from those of the alternatives. */
    SumCodec(List<ObjectCodec<? extends T>> alternatives) {
        for (ObjectCodec<? extends T> codec : alternatives) {
            this.alternatives.put(codec.kind().orElseThrow(), codec);
        }
        this.numbered = alternatives;
        this.names = new Names(this.alternatives.keySet());
    }

    /** Returns to which alternative, from 0, a value belongs. */
    abstract int alternative(T value);

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
    public T read(Input in) {
        in.beginObject();
        return numbered.get(in.alternative(names)).readProperties(in);
    }

    @Override
    public void write(T value, Output out) {
        int number = alternative(value);
        out.beginObject();
        out.alternative(names, number);
        writeProperties(numbered.get(number), value, out);
    }

    @SuppressWarnings("unchecked") // the value belongs to this alternative
    private static <A> void writeProperties(ObjectCodec<A> codec, Object value, Output out) {
        codec.writeProperties((A) value, out);
    }

    @Override
    public Form form() {
        return new Form.Choice(
                alternatives.values().stream().map(ObjectCodec::form).toList());
    }
}
