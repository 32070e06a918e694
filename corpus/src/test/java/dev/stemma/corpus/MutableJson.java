package dev.stemma.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A JSON tree of maps, lists and scalars in which something is changed at random. */
final class MutableJson {

    private @Nullable Object root;

    private MutableJson(@Nullable Object root) {
        this.root = root;
    }

    static MutableJson parse(ObjectMapper mapper, byte[] bytes) {
        return of(mapper.readTree(bytes));
    }

    static MutableJson of(JsonNode node) {
        return new MutableJson(value(node));
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.properties().forEach(member -> map.put(member.getKey(), value(member.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            node.forEach(element -> list.add(value(element)));
            return list;
        }
        if (node.isString()) {
            return node.asString();
        }
        if (node.isIntegralNumber()) {
            return node.bigIntegerValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return node.isNull() ? null : node.asBoolean();
    }

    byte[] toBytes(ObjectMapper mapper) {
        return mapper.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    MutableJson without(String name) {
        if (root instanceof Map<?, ?> map) {
            map.remove(name);
        }
        return this;
    }

    /** The tree as text, whatever the order of properties, and with empty lists left out as the writer does. */
    String canonical() {
        return String.valueOf(canonical(root));
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((name, member) -> {
                if (!(member instanceof List<?> list && list.isEmpty())) {
                    sorted.put(String.valueOf(name), canonical(member));
                }
            });
            return sorted;
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> String.valueOf(canonical(element)))
                    .toList();
        }
        return value instanceof String text ? '"' + text + '"' : value;
    }

    MutableJson shuffled(Random random) {
        root = shuffled(root, random);
        return this;
    }

    private static @Nullable Object shuffled(@Nullable Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            List<Object> names = new ArrayList<>(map.keySet());
            Collections.shuffle(names, random);
            Map<Object, @Nullable Object> other = new LinkedHashMap<>();
            names.forEach(name -> other.put(name, shuffled(map.get(name), random)));
            return other;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> other = new ArrayList<>();
            list.forEach(element -> other.add(shuffled(element, random)));
            return other;
        }
        return value;
    }

    /** Changes something; returns whether there was anything to change. */
    boolean mutate(Random random) {
        List<Object> containers = new ArrayList<>();
        collect(root, containers);
        containers.removeIf(container -> container.equals(List.of()) || container.equals(Map.of()));
        if (containers.isEmpty()) {
            return false;
        }
        mutate(MutationPropertyTest.any(containers, random), random);
        return true;
    }

    private static void collect(@Nullable Object value, List<Object> containers) {
        if (value instanceof Map<?, ?> map) {
            containers.add(map);
            map.values().forEach(member -> collect(member, containers));
        } else if (value instanceof List<?> list) {
            containers.add(list);
            list.forEach(element -> collect(element, containers));
        }
    }

    @SuppressWarnings("unchecked") // built by this class
    private static void mutate(Object container, Random random) {
        if (container instanceof Map<?, ?>) {
            mutate((Map<String, @Nullable Object>) container, random);
        } else {
            mutate((List<@Nullable Object>) container, random);
        }
    }

    private static void mutate(Map<String, @Nullable Object> map, Random random) {
        String name = MutationPropertyTest.any(new ArrayList<>(map.keySet()), random);
        switch (random.nextInt(5)) {
            case 0 -> map.remove(name);
            case 1 -> map.put(name + "x", map.remove(name));
            case 2 -> map.put(name, MutationPropertyTest.any(new ArrayList<>(map.values()), random));
            case 3 -> map.put("kind", "stated");
            default -> map.put(name, changed(map.get(name), random));
        }
    }

    private static void mutate(List<@Nullable Object> list, Random random) {
        int at = random.nextInt(list.size());
        switch (random.nextInt(5)) {
            case 0 -> list.remove(at);
            case 1 -> list.add(at, list.get(at));
            case 2 -> Collections.swap(list, at, random.nextInt(list.size()));
            case 3 -> list.subList(at, list.size()).clear();
            default -> list.set(at, changed(list.get(at), random));
        }
    }

    /** Another type, or a text that is cut, prolonged or replaced. */
    private static @Nullable Object changed(@Nullable Object value, Random random) {
        if (value instanceof String text && !text.isEmpty() && random.nextInt(3) > 0) {
            return switch (random.nextInt(4)) {
                case 0 -> text.substring(0, random.nextInt(text.length()));
                case 1 -> text + MutationPropertyTest.any(List.of("x", " ", "-1", "\u202E", "\0", "é"), random);
                case 2 -> text.toUpperCase(Locale.ROOT);
                default ->
                    MutationPropertyTest.any(List.of("alpha", "beta", "1.1", "GELU", "2001-02-30", "1e9"), random);
            };
        }
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> true;
            case 2 -> random.nextInt(5) - 1;
            case 3 -> 1.5;
            case 4 -> "";
            case 5 -> new ArrayList<>();
            case 6 -> new LinkedHashMap<>();
            default -> List.of(String.valueOf(value));
        };
    }
}
