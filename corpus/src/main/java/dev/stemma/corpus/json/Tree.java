package dev.stemma.corpus.json;

import dev.stemma.corpus.location.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a value is written as: maps by the names of properties, lists, texts, numbers and truth values. In a map stand all
 * properties that an object may have, in their order, null where it has not.
 */
public final class Tree implements Output {

    private final Deque<Object> open = new ArrayDeque<>();
    private @Nullable Object root;
    private String name = "";

    private Tree() {}

    /** Returns what is written. */
    public static Object of(Consumer<Output> value) {
        Tree tree = new Tree();
        value.accept(tree);
        return Objects.requireNonNull(tree.root, "a value");
    }

    /** Returns the properties of what is written, which is an object. */
    @SuppressWarnings("unchecked") // each map is made here
    public static Map<String, @Nullable Object> properties(Consumer<Output> object) {
        return (Map<String, @Nullable Object>) of(object);
    }

    /** Returns the first place in which two values differ; empty if they do not. */
    public static Optional<Pointer> difference(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> mine && other instanceof Map<?, ?> theirs) {
            Set<Object> names = new LinkedHashSet<>(mine.keySet());
            names.addAll(theirs.keySet());
            return names.stream()
                    .flatMap(name ->
                            difference(mine.get(name), theirs.get(name))
                                    .map(Pointer.ROOT.member(name.toString())::below)
                                    .stream())
                    .findFirst();
        }
        if (one instanceof List<?> mine && other instanceof List<?> theirs) {
            int shared = Math.min(mine.size(), theirs.size());
            for (int i = 0; i < shared; i++) {
                Optional<Pointer> difference = difference(mine.get(i), theirs.get(i));
                if (difference.isPresent()) {
                    return difference.map(Pointer.ROOT.element(i)::below);
                }
            }
            return mine.size() == theirs.size() ? Optional.empty() : Optional.of(Pointer.ROOT.element(shared));
        }
        return Objects.equals(one, other) ? Optional.empty() : Optional.of(Pointer.ROOT);
    }

    @SuppressWarnings("unchecked") // each map and each list is made here
    private void add(Object value) {
        Object around = open.peek();
        if (around instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).put(name, value);
        } else if (around instanceof List<?> list) {
            ((List<Object>) list).add(value);
        } else {
            root = value;
        }
    }

    private void begin(Object container) {
        add(container);
        open.push(container);
    }

    @Override
    public void beginObject() {
        begin(new LinkedHashMap<String, @Nullable Object>());
    }

    @Override
    public void alternative(Names names, int number) {
        name(JsonOutput.KIND);
        text(names.get(number));
    }

    @Override
    @SuppressWarnings("unchecked") // a property stands in a map
    public void property(Names names, int number) {
        name(names.get(number));
        Map<String, @Nullable Object> object = (Map<String, @Nullable Object>) open.element();
        if (!object.containsKey(name)) {
            names.all().forEach(each -> object.put(each, null));
        }
    }

    @Override
    public void name(String property) {
        name = property;
    }

    @Override
    public void endObject() {
        open.pop();
    }

    @Override
    public void beginList() {
        begin(new ArrayList<>());
    }

    @Override
    public void endList() {
        open.pop();
    }

    @Override
    public void text(String text) {
        add(text);
    }

    @Override
    public void constant(Names names, int number) {
        add(names.get(number));
    }

    @Override
    public void integer(int number) {
        add(number);
    }

    @Override
    public void truth(boolean value) {
        add(value);
    }
}
