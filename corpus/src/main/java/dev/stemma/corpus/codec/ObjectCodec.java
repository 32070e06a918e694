package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type as an object with named properties, in the order in which they are declared.
 *
 * @param <T> the type
 */
final class ObjectCodec<T> implements Codec<T> {

    private final List<Property<?>> properties;
    private final Names names;
    private final Function<Values, T> making;
    private final BiConsumer<T, Values> taking;
    private final Rule rule;
    private final @Nullable String kind;
    private final boolean partial;

    private ObjectCodec(Declaration<T> declaration, Function<Values, T> making, BiConsumer<T, Values> taking) {
        this.properties = List.copyOf(declaration.properties);
        this.names = Names.ofProperties(declaration.kind != null, names());
        this.making = making;
        this.taking = taking;
        this.rule = declaration.rule;
        this.kind = declaration.kind;
        this.partial = declaration.partial;
    }

    /** Returns a declaration without properties. */
    static <T> Declaration<T> declare() {
        return new Declaration<>();
    }

    /** Returns the name that tells this form from others of a sum; empty if the type is not part of a sum. */
    Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    /** Returns the names of the properties in order. */
    List<String> names() {
        return properties.stream().<String>map(Property::name).toList();
    }

    @Override
    public @Nullable T read(Input in) {
        return in.beginObject() ? readProperties(in) : null;
    }

    /** Returns the object that has begun. */
    @Nullable
    T readProperties(Input in) {
        return readProperties(in, names, number -> {});
    }

    /**
     * Returns the object that has begun.
     *
     * @param all the names of the properties, and behind them names of others
     * @param others reads a property of such a number
     */
    @Nullable
    T readProperties(Input in, Names all, IntConsumer others) {
        @Nullable Object[] values = new Object[all.all().size()];
        boolean complete = true;
        int expected = 0;
        for (int number = in.property(all, values, 0);
                number != Input.END;
                number = in.property(all, values, expected)) {
            if (number == Input.UNKNOWN) {
                complete = false;
                continue;
            }
            Object value = Values.UNREADABLE;
            if (number >= properties.size()) {
                others.accept(number);
            } else {
                value = properties.get(number).codec().read(in);
                complete &= value != null;
            }
            values[number] = value == null ? Values.UNREADABLE : value;
            expected = number + 1;
        }
        for (Property<?> property : properties) {
            if (property.required() && values[property.number()] == null) {
                complete = false;
                in.report(
                        Rule.MISSING_PROPERTY,
                        "the property '" + property.name() + "' is missing",
                        "add it; it is required here");
            }
        }
        return complete || partial ? make(values, in) : null;
    }

    private @Nullable T make(@Nullable Object[] values, Input in) {
        try {
            return making.apply(new Values(values));
        } catch (IllegalArgumentException e) {
            in.report(rule, Codecs.message(e), "mend the value, or leave the property out");
            return null;
        }
    }

    @Override
    public void write(T value, Output out) {
        out.beginObject();
        writeProperties(value, out);
        out.endObject();
    }

    /** Writes the properties of an object that has begun. */
    void writeProperties(T object, Output out) {
        Values values = values(object);
        for (Property<?> property : properties) {
            property.write(values, names, out);
        }
    }

    private Values values(T object) {
        Values values = new Values(new Object[properties.size()]);
        taking.accept(object, values);
        return values;
    }

    @Override
    public Form.Properties form() {
        return new Form.Properties(
                kind(), properties.stream().map(Property::form).toList());
    }

    @Override
    public Optional<Pointer> difference(T a, T b) {
        Values one = values(a);
        Values other = values(b);
        return properties.stream()
                .flatMap(property -> property.difference(one, other).stream())
                .findFirst();
    }

    /**
     * Collects the properties of a type in order.
     *
     * @param <T> the type
     */
    static final class Declaration<T> {

        private final List<Property<?>> properties = new ArrayList<>();
        private Rule rule = Rule.INVALID_VALUE;
        private @Nullable String kind;
        private boolean partial;

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

        /** Says that an object is made of whatever properties could be read. */
        Declaration<T> partial() {
            this.partial = true;
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
            properties.add(property);
            return property;
        }

        /**
         * Returns the codec.
         *
         * @param making makes an object of the values; throws an IllegalArgumentException if they do not go together
         * @param taking puts the values of an object, all of them
         */
        ObjectCodec<T> as(Function<Values, T> making, BiConsumer<T, Values> taking) {
            return new ObjectCodec<>(this, making, taking);
        }
    }
}
