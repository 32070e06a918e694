package dev.stemma.report;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.report.json.FactsJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into maps in file order, lists, texts, numbers as BigDecimal, booleans and null. */
public final class Json {

    private Json() {}

    /** {@return what the command prints of a corpus that is in memory alone} */
    public static String facts(Facts facts) {
        return facts(facts, EstimatePolicy.EXCLUDE);
    }

    public static String facts(Facts facts, EstimatePolicy estimates) {
        StringWriter text = new StringWriter();
        try {
            FactsJson.write(facts, estimates, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(String json) {
        return (Map<String, Object>) value(json);
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> objects(Object list) {
        return (List<Map<String, Object>>) list;
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> in(Map<String, Object> object, String key) {
        return (Map<String, Object>) object.get(key);
    }

    public static List<Map<String, Object>> lines(String jsonLines) {
        return jsonLines.lines().map(Json::object).toList();
    }

    public static Object value(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new AssertionError("there is more than one value in: " + json);
            }
            return value;
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }
}
