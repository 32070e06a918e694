package dev.stemma.corpus.codec;

import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.json.Budget;
import dev.stemma.corpus.json.JsonFile;
import dev.stemma.corpus.json.SharedValues;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.model.Corpus;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A corpus as JSON in which every property of every form is there somewhere; not one that obeys all rules. */
final class CompleteCorpus {

    static final JsonMapper MAPPER = new JsonMapper();

    private static final String[] FILES = {
        "sources",
        "capabilities",
        "benchmarks",
        "systems",
        "models/alpha",
        "models/beta",
        "claims/alpha",
        "claims/beta",
        "results/beta"
    };

    /** What the small corpus of the tests does not have, by the place at which it is put. */
    private static final String[][] ADDED = {
        {"/sources/0/authors/0", "{'printed': 'Printed Otherwise'}"},
        {"/benchmarks/0", "{'averageOf': ['other']}"},
        {"/benchmarks/0/metrics/0", "{'averageOf': ['other'], 'sumOf': ['another']}"},
        {
            "/benchmarks/0/metrics/3",
            "{'id': 'change', 'name': 'Change', 'unit': 'points', 'better': 'higher', 'comparison': {'kind': 'difference', 'metric': 'other', 'of': {'modelVersion': 'v', 'prompt': 'p'}, 'to': {'subset': 's', 'opponent': 'o'}}}"
        },
        {
            "/results/0",
            "{'modelVersion': 'v', 'prompt': 'p', 'subset': 's', 'opponent': 'o', 'printing': 'second', 'low': '1', 'high': '99', 'printed': 'over half', 'samples': 7, 'measured': {'document': 'beta-paper', 'within': '0.5'}, 'uncertainty': {'kind': 'standard-error', 'plusMinus': '1.5'}, 'note': {'en': 'Note', 'zh': '注'}}"
        },
        {"/results/1", "{'uncertainty': {'kind': 'confidence-interval', 'low': '1', 'high': '99', 'level': '95'}}"},
        {"/claims/0/evidence/0/locator", "{'equation': '1', 'footnote': '2', 'file': 'model.py', 'line': 3}"},
        {"/papers/0/dates/0", "{'note': {'en': 'Note', 'zh': '注'}}"},
        {"/papers/1/trainingData/0", "{'bytes': '1', 'note': {'en': 'Note', 'zh': '注'}}"},
    };

    private CompleteCorpus() {}

    static ObjectNode document() {
        ObjectNode all = (ObjectNode) file("index");
        all.remove("files");
        for (String file : FILES) {
            file(file).properties().forEach(part -> all.withArray(part.getKey()).addAll((ArrayNode) part.getValue()));
        }
        all.putArray("papers").add(file("papers/alpha")).add(file("papers/beta"));
        for (String[] added : ADDED) {
            String place = added[0];
            if (all.at(place).isMissingNode()) {
                ((ArrayNode) all.at(place.substring(0, place.lastIndexOf('/')))).addObject();
            }
            ((ObjectNode) all.at(place)).setAll((ObjectNode) MAPPER.readTree(added[1].replace('\'', '"')));
        }
        figures(all.at("/models"));
        return all;
    }

    /** Gives each figure that may have them bounds and a note. */
    private static void figures(JsonNode models) {
        for (JsonNode model : models) {
            for (JsonNode disclosure : model.get("disclosures")) {
                for (JsonNode figure : disclosure.get("figures")) {
                    String kind = figure.get("kind").asString();
                    if (!kind.equals("not-applicable")) {
                        ((ObjectNode) figure)
                                .putObject("note")
                                .put("en", "Note")
                                .put("zh", "注");
                    }
                    if (Set.of("stated", "estimated").contains(kind)) {
                        ((ObjectNode) figure).put("low", "0").put("high", "1e30");
                    }
                }
            }
        }
    }

    private static JsonNode file(String name) {
        return MAPPER.readTree(CorpusReader.class.getResourceAsStream("small/" + name + ".json"));
    }

    /** {@return what could be read of a document} */
    static Corpus read(JsonNode document) {
        byte[] bytes = MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
        return CorpusReader.check(new ByteArrayInputStream(bytes), "complete", ReadLimits.standard())
                .partial()
                .orElseThrow();
    }

    /** {@return what a codec reads from JSON that is right} */
    static <T> T read(Codec<T> codec, JsonNode node) {
        List<@Nullable T> read = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        JsonFile.read(
                "value",
                MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8),
                new Budget(ReadLimits.standard()),
                new SharedValues(),
                (location, rule, message, first, remedy) -> problems.add(location.pointer() + " " + message),
                in -> read.add(codec.read(in)));
        return Objects.requireNonNull(read.get(0), problems::toString);
    }

    /** Changes each text that stands there by its language. */
    static void texts(JsonNode node, UnaryOperator<ObjectNode> change) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames().stream().toList()) {
                JsonNode value = object.get(name);
                if (value instanceof ObjectNode text
                        && !text.isEmpty()
                        && Set.of("en", "zh").containsAll(text.propertyNames())) {
                    object.set(name, change.apply(text));
                } else {
                    texts(value, change);
                }
            }
        } else {
            node.forEach(element -> texts(element, change));
        }
    }
}
