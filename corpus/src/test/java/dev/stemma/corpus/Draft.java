package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A copy of the shipped files in which something is changed. */
final class Draft {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonNode> SHIPPED = shipped();

    final Random random;
    final Map<String, ObjectNode> files = new LinkedHashMap<>();

    Draft(Random random) {
        this.random = random;
    }

    ObjectNode file(String path) {
        return files.computeIfAbsent(
                path, unused -> ((ObjectNode) Objects.requireNonNull(SHIPPED.get(path))).deepCopy());
    }

    Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        SHIPPED.forEach((path, node) -> bytes.put(
                path,
                JSON.writeValueAsString(files.getOrDefault(path, (ObjectNode) node))
                        .getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    ObjectNode any(String part) {
        return any(part, all());
    }

    /** An entry of a part that is like this. */
    ObjectNode any(String part, Predicate<JsonNode> like) {
        List<String> paths = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        SHIPPED.forEach((path, node) -> {
            if (path.startsWith("papers/") && part.equals("papers") && like.test(node)) {
                paths.add(path);
                numbers.add(-1);
            } else if (!path.startsWith("papers/") && !path.equals("index.json") && node.has(part)) {
                for (int i = 0; i < node.get(part).size(); i++) {
                    if (like.test(node.get(part).get(i))) {
                        paths.add(path);
                        numbers.add(i);
                    }
                }
            }
        });
        assertThat(paths).as("entries of %s", part).isNotEmpty();
        int chosen = random.nextInt(paths.size());
        ObjectNode file = file(paths.get(chosen));
        return numbers.get(chosen) < 0 ? file : (ObjectNode) file.get(part).get(numbers.get(chosen));
    }

    /** Adds an entry to the file in which another stands. */
    void add(String part, ObjectNode beside, ObjectNode entry) {
        for (ObjectNode file : files.values()) {
            for (JsonNode one : file.path(part)) {
                if (one.equals(beside)) {
                    ((ArrayNode) file.get(part)).add(entry);
                    return;
                }
            }
        }
    }

    ObjectNode object(ObjectNode entry, String list, Predicate<JsonNode> like) {
        return one((ArrayNode) entry.get(list), like);
    }

    ObjectNode one(ArrayNode list, Predicate<JsonNode> like) {
        List<JsonNode> all = list.valueStream().filter(like).toList();
        return (ObjectNode) all.get(random.nextInt(all.size()));
    }

    /** The attribution of an assertion by the reading. */
    ObjectNode attribution(Predicate<JsonNode> like) {
        Predicate<JsonNode> judged = has("attribution");
        ObjectNode claim = any(
                "claims", like.and(one -> one.get("assertions").valueStream().anyMatch(judged)));
        return (ObjectNode) object(claim, "assertions", judged).get("attribution");
    }

    /** A figure of a quantity that has a value. */
    ObjectNode figure(String quantity) {
        Predicate<JsonNode> valued =
                disclosure -> text(disclosure.get("quantity")).equals(quantity)
                        && disclosure.get("figures").get(0).has("value");
        ObjectNode model =
                any("models", one -> one.get("disclosures").valueStream().anyMatch(valued));
        return (ObjectNode) object(model, "disclosures", valued).get("figures").get(0);
    }

    /** A figure of a kind that stands first. */
    ObjectNode figureOf(String kind) {
        Predicate<JsonNode> first =
                disclosure -> kind(kind).test(disclosure.get("figures").get(0));
        ObjectNode model =
                any("models", one -> one.get("disclosures").valueStream().anyMatch(first));
        return (ObjectNode) object(model, "disclosures", first).get("figures").get(0);
    }

    static ArrayNode list(ObjectNode entry, String name) {
        return entry.has(name) ? (ArrayNode) entry.get(name) : entry.putArray(name);
    }

    static ObjectNode text(ObjectNode entry, String name) {
        return (ObjectNode) entry.get(name);
    }

    static String text(JsonNode node) {
        return node.asString();
    }

    static Predicate<JsonNode> all() {
        return Objects::nonNull;
    }

    static Predicate<JsonNode> has(String property) {
        return node -> node.has(property);
    }

    static Predicate<JsonNode> kind(String... kinds) {
        return node -> Arrays.asList(kinds).contains(text(node.get("kind")));
    }

    /** Claims that somebody of this kind asserts. */
    static Predicate<JsonNode> by(String kind) {
        return node -> node.get("assertions").valueStream().anyMatch(kind(kind));
    }

    static Predicate<JsonNode> verdict(String... verdicts) {
        return node -> Arrays.asList(verdicts).contains(text(node.get("verdict")));
    }

    static Predicate<JsonNode> setting(String setting) {
        return node -> text(node.get("setting")).equals(setting);
    }

    static Predicate<JsonNode> named(String... ids) {
        return node -> Arrays.asList(ids).contains(text(node.get("id")));
    }

    private static Map<String, JsonNode> shipped() {
        Map<String, JsonNode> files = new LinkedHashMap<>();
        CorpusWriter.files(GptCorpus.load()).forEach((path, text) -> files.put(path, JSON.readTree(text)));
        files.get("index.json").get("files").forEach(file -> ((ObjectNode) file).remove("sha256"));
        return files;
    }
}
