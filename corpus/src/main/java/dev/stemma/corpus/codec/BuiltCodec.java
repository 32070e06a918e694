package dev.stemma.corpus.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The JSON form of a type that a builder makes; each property says how the builder takes it. */
class BuiltCodec<T, B> extends ObjectCodec<T> {

    private final Supplier<B> builder;
    private final Function<B, ? extends T> build;
    private final List<BiConsumer<B, Values>> setters = new ArrayList<>();

    BuiltCodec(Class<T> type, Supplier<B> builder, Function<B, ? extends T> build) {
        super(type);
        this.builder = builder;
        this.build = build;
    }

    <V> BuiltCodec<T, B> required(String name, Codec<V> codec, BiConsumer<B, V> setter) {
        Property<V> property = required(name, codec);
        return set((to, values) -> setter.accept(to, values.get(property)));
    }

    <V> BuiltCodec<T, B> optional(String name, Codec<V> codec, BiConsumer<B, Optional<V>> setter) {
        Property<V> property = optional(name, codec);
        return set((to, values) -> setter.accept(to, values.find(property)));
    }

    BuiltCodec<T, B> flag(String name, BiConsumer<B, Boolean> setter) {
        Property<Boolean> property = flag(name);
        return set((to, values) -> setter.accept(to, values.isTrue(property)));
    }

    <V> BuiltCodec<T, B> list(String name, Codec<V> codec, BiConsumer<B, List<V>> setter) {
        Property<List<V>> property = list(name, codec);
        return set((to, values) -> setter.accept(to, values.list(property)));
    }

    private BuiltCodec<T, B> set(BiConsumer<B, Values> setter) {
        setters.add(setter);
        return this;
    }

    @Override
    T make(Values values) {
        B building = builder.get();
        setters.forEach(setter -> setter.accept(building, values));
        return build.apply(building);
    }
}
