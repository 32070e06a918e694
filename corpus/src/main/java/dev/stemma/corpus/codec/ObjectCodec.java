package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type as an object with named properties, in the order in which they are declared.
 *
 * <p>Each form is a class of its own that declares its properties as fields.
 */
abstract class ObjectCodec<T> implements Codec<T> {

    /** Properties that tell an object from others of its kind. */
    private static final Set<String> KEYS = Set.of("scheme", "id", "quantity");

    private final List<Property<?>> properties = new ArrayList<>();
    private final @Nullable String kind;
    private final Class<?> type;
    private volatile @Nullable Names names;

    ObjectCodec(Class<?> type) {
        this(null, type);
    }

    /** Makes the type part of a sum, told apart by this name. */
    ObjectCodec(@Nullable String kind, Class<?> type) {
        this.kind = kind;
        this.type = type;
    }

    <V> Property<V> required(String name, Codec<V> codec) {
        return add(name, codec, true);
    }

    <V> Property<V> optional(String name, Codec<V> codec) {
        return add(name, codec, false);
    }

    /** Declares a truth value that may be absent, which means that it is false; false is not written. */
    Property<Boolean> flag(String name) {
        return add(name, Codecs.BOOLEAN, false);
    }

    /** Declares a list that may be absent, which means that it is empty; an empty one is not written. */
    <V> Property<List<V>> list(String name, Codec<V> codec) {
        return add(name, new ListCodec<>(codec), false);
    }

    private <V> Property<V> add(String name, Codec<V> codec, boolean required) {
        Property<V> property = new Property<>(properties.size(), name, codec, required, new Accessor(type, name));
        properties.add(property);
        return property;
    }

    /**
     * Returns an object that has these values.
     *
     * @throws IllegalArgumentException if they do not go together
     */
    abstract T make(Values values);

    /** Returns what has a method for each property: the object itself, unless the form is declared for another type. */
    Object written(T object) {
        return object;
    }

    /** Returns the rule that is broken where {@link #make} refuses the values. */
    Rule rule() {
        return Rule.INVALID_VALUE;
    }

    /** Returns what to do where there is something else than an object. */
    String remedy() {
        return names().remedy();
    }

    /** Returns whether an object is made of whatever could be read. */
    boolean isPartial() {
        return false;
    }

    /** Returns the name that tells this form from others of a sum; empty if the type is not part of a sum. */
    Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    /** Returns whether a value of the sum is one of this type. */
    boolean isFormOf(Object value) {
        return type.isInstance(value);
    }

    List<Property<?>> properties() {
        return properties;
    }

    /** Returns the names of the properties, which are all declared when it is asked for them. */
    Names names() {
        Names known = names;
        if (known == null) {
            List<String> all = new ArrayList<>();
            for (Property<?> property : properties) {
                all.add(property.name());
            }
            known = Names.ofProperties(kind != null, all);
            names = known;
        }
        return known;
    }

    @Override
    public @Nullable T read(Input in) {
        return in.beginObject(remedy()) ? readProperties(in) : null;
    }

    /** Returns the object that has begun. */
    @Nullable
    T readProperties(Input in) {
        return readProperties(in, names(), null);
    }

    /**
     * Returns the object that has begun.
     *
     * @param all the names of the properties, and behind them names of others
     * @param others reads a property of such a number; null if there are none
     */
    @Nullable
    T readProperties(Input in, Names all, @Nullable IntConsumer others) {
        @Nullable Object[] values = new Object[all.all().size()];
        boolean complete = true;
        int number = in.property(all, values, 0);
        for (int expected = 0; number != Input.END; number = in.property(all, values, expected)) {
            if (number == Input.UNKNOWN) {
                complete = false;
                continue;
            }
            expected = number + 1;
            values[number] = Values.UNREADABLE;
            if (others != null && number >= properties.size()) {
                others.accept(number);
                continue;
            }
            Object value = properties.get(number).codec().read(in);
            if (value == null) {
                complete = false;
            } else {
                values[number] = value;
            }
        }
        for (Property<?> property : properties) {
            if (property.required() && values[property.number()] == null) {
                complete = false;
                in.report(
                        Rule.MISSING_PROPERTY,
                        "the property '" + property.name() + "' is missing",
                        property.codec() instanceof NamedCodec<?> named
                                ? "add it; it is one of "
                                        + String.join(", ", named.names().all())
                                : "add it; it is required here");
            }
        }
        return complete || isPartial() ? make(values, in) : null;
    }

    private @Nullable T make(@Nullable Object[] values, Input in) {
        try {
            return make(new Values(values));
        } catch (IllegalArgumentException e) {
            in.report(rule(), Codecs.message(e), "correct the value, or leave the property out");
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
        Object written = written(object);
        for (Property<?> property : properties) {
            property.write(written, names(), out);
        }
    }

    @Override
    public Optional<String> key(T object) {
        return properties.stream()
                .filter(property -> KEYS.contains(property.name()))
                .flatMap(property -> property.written(written(object)).stream())
                .map(Object::toString)
                .reduce((one, other) -> one + " " + other);
    }

    /** What is told from others of its kind is put together property by property; any other object is one statement. */
    @Override
    public T together(T mine, T theirs, Pointer at, Consumer<Pointer> contradictions) {
        if (key(mine).isEmpty()) {
            return Codec.super.together(mine, theirs, at, contradictions);
        }
        @Nullable Object[] values = new Object[properties.size()];
        for (Property<?> property : properties) {
            values[property.number()] = property.together(written(mine), written(theirs), at, contradictions);
        }
        try {
            return make(new Values(values));
        } catch (IllegalArgumentException e) { // what each says by itself may not go together
            contradictions.accept(at);
            return mine;
        }
    }
}
