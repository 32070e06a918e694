package dev.stemma.corpus.codec;

import dev.stemma.corpus.Rule;
import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.json.Pointer;
import dev.stemma.corpus.json.Position;
import dev.stemma.corpus.json.Sink;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.internal.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of a type as an object with named properties, in the order in which they are declared.
 *
 * @param <T> the type
 */
final class ObjectCodec<T> implements Codec<T> {

    private final Map<String, Property<T, ?>> properties;
    private final Function<Values, T> constructor;
    private final Rule rule;
    private final @Nullable String kind;

    private ObjectCodec(
            Map<String, Property<T, ?>> properties, Function<Values, T> constructor, Rule rule, @Nullable String kind) {
        this.properties = properties;
        this.constructor = constructor;
        this.rule = rule;
        this.kind = kind;
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
        Map<String, Object> values = new LinkedHashMap<>();
        for (Property<T, ?> property : properties.values()) {
            Node.Member member = object.members().get(property.name);
            if (member != null) {
                Object value = property.codec.decode(member.value(), pointer.member(property.name), sink);
                complete &= value != null;
                if (value != null) {
                    values.put(property.name, value);
                }
            } else if (property.required) {
                complete = false;
                sink.report(
                        Rule.MISSING_PROPERTY,
                        object.position(),
                        pointer,
                        "the property '" + property.name + "' is missing",
                        "add it; it is required here");
            }
        }
        return complete ? construct(new Values(values), object.position(), pointer, sink) : null;
    }

    private @Nullable T construct(Values values, Position position, Pointer pointer, Sink sink) {
        try {
            return constructor.apply(values);
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
                        "there is no property '" + name + "' here" + Checks.foreign(name),
                        Nearest.to(name, properties.keySet())
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("remove it; the properties here are "
                                        + String.join(", ", properties.keySet())));
            }
        }
        return known;
    }

    @Override
    public void encode(T value, JsonGenerator out) {
        out.writeStartObject();
        if (kind != null) {
            out.writeName(SumCodec.KIND);
            out.writeString(kind);
        }
        properties.values().forEach(property -> property.encode(value, out));
        out.writeEndObject();
    }

    @Override
    public Form.Properties form() {
        return new Form.Properties(
                kind(), properties.values().stream().map(Property::form).toList());
    }

    /** A property whose value was declared to be of a type. */
    record Property<T, V>(String name, Codec<V> codec, boolean required, Function<T, Optional<V>> getter) {

        private void encode(T object, JsonGenerator out) {
            getter.apply(object).ifPresent(value -> {
                out.writeName(name);
                codec.encode(value, out);
            });
        }

        private Form.Property form() {
            return new Form.Property(name, required, codec.form());
        }
    }

    /** The values of the properties of one object. */
    static final class Values {

        private final Map<String, Object> byName;

        private Values(Map<String, Object> byName) {
            this.byName = byName;
        }

        /** Returns the value of a required property. */
        <V> V get(Property<?, V> property) {
            return find(property).orElseThrow(() -> new IllegalStateException(property.name + " is not required"));
        }

        /** Returns the value of an optional property. */
        @SuppressWarnings("unchecked") // the value was decoded by the codec of this property
        <V> Optional<V> find(Property<?, V> property) {
            return Optional.ofNullable((V) byName.get(property.name));
        }

        /** Returns the elements of a list property, none if it is absent. */
        <V> List<V> list(Property<?, List<V>> property) {
            return find(property).orElse(List.of());
        }
    }

    /**
     * Collects the properties of a type in order.
     *
     * @param <T> the type
     */
    static final class Declaration<T> {

        private final List<Property<T, ?>> properties = new ArrayList<>();
        private Rule rule = Rule.INVALID_VALUE;
        private @Nullable String kind;

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

        /** Declares a property that has to be there. */
        <V> Property<T, V> required(String name, Codec<V> codec, Function<T, V> getter) {
            return add(new Property<>(name, codec, true, getter.andThen(Optional::of)));
        }

        /** Declares a property that may be absent. */
        <V> Property<T, V> optional(String name, Codec<V> codec, Function<T, Optional<V>> getter) {
            return add(new Property<>(name, codec, false, getter));
        }

        /** Declares a list that may be absent, which means that it is empty; an empty one is not written. */
        <V> Property<T, List<V>> list(String name, Codec<V> codec, Function<T, List<V>> getter) {
            return add(new Property<>(
                    name,
                    new ListCodec<>(codec),
                    false,
                    object -> Optional.of(getter.apply(object)).filter(list -> !list.isEmpty())));
        }

        private <V> Property<T, V> add(Property<T, V> property) {
            properties.add(property);
            return property;
        }

        /** Returns the codec, given what makes an object of the values. */
        ObjectCodec<T> as(Function<Values, T> constructor) {
            Map<String, Property<T, ?>> byName = new LinkedHashMap<>();
            properties.forEach(property -> byName.put(property.name, property));
            return new ObjectCodec<>(byName, Objects.requireNonNull(constructor, "constructor"), rule, kind);
        }
    }
}
