package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Position;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Irregular;
import dev.stemma.corpus.stream.Made;
import dev.stemma.corpus.stream.Names;
import dev.stemma.corpus.stream.Output;
import dev.stemma.model.internal.Nearest;
import dev.stemma.model.internal.Slugs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type as an object with named properties, in the order in which they are declared.
 *
 * @param <T> the type
 */
final class ObjectCodec<T> implements Codec<T>, Made<T> {

    private final Map<String, Property<?>> properties;
    private final List<Property<?>> numbered;
    private final Codec<?>[] codecs;
    private final boolean[] required;
    private final Names names;
    private final Assembly<T> assembly;
    private final Rule rule;
    private final @Nullable String kind;
    private final boolean recurring;

    private ObjectCodec(Map<String, Property<?>> properties, Assembly<T> assembly, Declaration<T> declaration) {
        this.properties = properties;
        this.numbered = List.copyOf(properties.values());
        this.codecs = new Codec<?>[numbered.size()];
        this.required = new boolean[numbered.size()];
        for (Property<?> property : numbered) {
            codecs[property.number()] = property.codec();
            required[property.number()] = property.required();
        }
        this.names = new Names(properties.keySet());
        this.assembly = assembly;
        this.rule = declaration.rule;
        this.kind = declaration.kind;
        this.recurring = declaration.recurring;
    }

    /** Returns a declaration without properties. */
    static <T> Declaration<T> declare() {
        return new Declaration<>();
    }

    /** Returns the name that tells this form from others of a sum; empty if the type is not part of a sum. */
    Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    @Override
    public @Nullable T decode(Node node, Pointer pointer, Sink sink) {
        if (!(node instanceof Node.ObjectNode object)) {
            Codecs.wrongType(node, pointer, "an object", sink);
            return null;
        }
        boolean complete = reportUnknown(object, pointer, sink);
        @Nullable Object[] values = new Object[numbered.size()];
        for (Property<?> property : numbered) {
            Node.Member member = object.members().get(property.name());
            if (member != null) {
                Object value = property.codec().decode(member.value(), pointer.member(property.name()), sink);
                complete &= value != null;
                values[property.number()] = value;
            } else if (property.required()) {
                complete = false;
                sink.report(
                        Rule.MISSING_PROPERTY,
                        object.position(),
                        pointer,
                        "the property '" + property.name() + "' is missing",
                        "add it; it is required here");
            }
        }
        return complete ? construct(new Values(values), object.position(), pointer, sink) : null;
    }

    private @Nullable T construct(Values values, Position position, Pointer pointer, Sink sink) {
        try {
            return assembly.assemble(values);
        } catch (IllegalArgumentException e) {
            sink.report(rule, position, pointer, Codecs.message(e), "mend the value, or leave the property out");
            return null;
        }
    }

    private boolean reportUnknown(Node.ObjectNode object, Pointer pointer, Sink sink) {
        boolean known = true;
        for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
            String name = member.getKey();
            if (!properties.containsKey(name) && !(kind != null && name.equals(SumCodec.KIND))) {
                known = false;
                sink.report(
                        Rule.UNKNOWN_PROPERTY,
                        member.getValue().namePosition(),
                        pointer.member(name),
                        "there is no property '" + name + "' here" + Slugs.foreign(name),
                        Nearest.to(name, properties.keySet())
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("remove it; the properties here are "
                                        + String.join(", ", properties.keySet())));
            }
        }
        return known;
    }

    @Override
    public T read(Input in) {
        in.beginObject();
        return readProperties(in);
    }

    /** Returns the object that has begun. */
    T readProperties(Input in) {
        @Nullable Object[] values = new Object[codecs.length];
        int number = in.property(names, 0);
        while (number != Input.END) {
            if (values[number] != null) {
                throw Irregular.here(); // the property stands twice
            }
            values[number] = codecs[number].read(in);
            number = in.property(names, number + 1);
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && required[i]) {
                throw Irregular.here();
            }
        }
        return recurring ? in.recurring(this, values) : make(values);
    }

    /** Returns the object that has these values; what the quick reading calls for a value that it does not have yet. */
    @Override
    public T make(@Nullable Object[] values) {
        return assembly.assemble(new Values(values));
    }

    @Override
    public void write(T value, Output out) {
        out.beginObject();
        writeProperties(value, out);
    }

    /** Writes the object that has begun. */
    void writeProperties(T object, Output out) {
        Values values = new Values(new Object[numbered.size()]);
        assembly.disassemble(object, values);
        for (Property<?> property : numbered) {
            property.write(values, names, out);
        }
        out.endObject();
    }

    @Override
    public Form.Properties form() {
        return new Form.Properties(
                kind(), properties.values().stream().map(Property::form).toList());
    }

    /**
     * Collects the properties of a type in order.
     *
     * @param <T> the type
     */
    static final class Declaration<T> {

        private final Map<String, Property<?>> properties = new LinkedHashMap<>();
        private Rule rule = Rule.INVALID_VALUE;
        private @Nullable String kind;
        private boolean recurring;

        /** Makes the type part of a sum, told apart by this name. */
        Declaration<T> kind(String name) {
            this.kind = name;
            return this;
        }

        /** Names the rule that is broken where the constructor refuses the values. */
        Declaration<T> rule(Rule broken) {
            this.rule = broken;
            return this;
        }

        /** Says that equal values are common, so that the quick reading keeps one object of each. */
        Declaration<T> recurring() {
            this.recurring = true;
            return this;
        }

        /** Declares a property that has to be there. */
        <V> Property<V> required(String name, Codec<V> codec) {
            return add(name, codec, true);
        }

        /** Declares a property that may be absent. */
        <V> Property<V> optional(String name, Codec<V> codec) {
            return add(name, codec, false);
        }

        /** Declares a list that may be absent, which means that it is empty; an empty one is not written. */
        <V> Property<List<V>> list(String name, Codec<V> codec) {
            return add(name, new ListCodec<>(codec), false);
        }

        private <V> Property<V> add(String name, Codec<V> codec, boolean required) {
            Property<V> property = new Property<>(properties.size(), name, codec, required);
            properties.put(name, property);
            return property;
        }

        /**
         * Returns the codec.
         *
         * @param assembly makes an object of the values, and takes it apart
         */
        ObjectCodec<T> as(Assembly<T> assembly) {
            return new ObjectCodec<>(properties, assembly, this);
        }
    }
}
