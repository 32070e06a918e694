package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.internal.Nearest;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What a program says of the claims of a corpus: lines of JSON, each an object with {@code id} and {@code label}. A label is the
 * id of a verdict or what {@link FactCheckTable} has for it; whatever else an object holds is left alone.
 *
 * @param verdicts the predicted verdict of each claim that has one, by its id, in the order of the lines
 * @param problems what is wrong, a sentence each that begins with the number of the line
 */
public record Predictions(Map<String, Verdict> verdicts, List<String> problems) {

    private static final Map<String, Verdict> LABELS = labels();
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** {@return the predictions that are read, to the end, whatever is wrong with some lines} */
    public static Predictions read(BufferedReader lines, Corpus corpus) throws IOException {
        Map<String, Claim> claims = new TreeMap<>();
        corpus.claims().forEach(claim -> claims.put(claim.id().value(), claim));
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                String problem = read(line, claims, verdicts);
                if (!problem.isEmpty()) {
                    problems.add("line " + number + ": " + problem);
                }
            }
        }
        return new Predictions(verdicts, problems);
    }

    /** Puts what a line predicts to the rest; returns what is wrong with it, which is nothing if all is well. */
    private static String read(String line, Map<String, Claim> claims, Map<String, Verdict> verdicts) {
        String id;
        String label;
        try {
            Map<String, String> texts = texts(line);
            id = texts.getOrDefault("id", "");
            label = texts.getOrDefault("label", "");
        } catch (JacksonException e) {
            return "this is no JSON object: " + e.getOriginalMessage();
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
        if (id.isEmpty() || label.isEmpty()) {
            return "the text '" + (id.isEmpty() ? "id" : "label") + "' is missing";
        }
        if (!claims.containsKey(id)) {
            return "there is no claim '" + id + "'"
                    + Nearest.to(id, claims.keySet())
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; 'stemma claims' prints the ids");
        }
        Verdict verdict = LABELS.get(label);
        if (verdict == null) {
            return "there is no label '" + label + "'; it is one of " + String.join(", ", LABELS.keySet());
        }
        return verdicts.putIfAbsent(id, verdict) == null ? "" : "'" + id + "' has a label already";
    }

    /**
     * {@return the properties of an object whose values are texts}
     *
     * @throws IllegalArgumentException if a line is something else than one object
     */
    private static Map<String, String> texts(String line) {
        Map<String, String> texts = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("this is no JSON object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    texts.put(name, parser.getString());
                }
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("something follows the JSON object; write one on each line");
            }
        }
        return texts;
    }

    private static Map<String, Verdict> labels() {
        Map<String, Verdict> labels = new LinkedHashMap<>();
        List<Verdict> verdicts = Arrays.asList(Verdict.values());
        verdicts.forEach(verdict -> labels.put(verdict.id(), verdict));
        verdicts.forEach(verdict -> labels.put(FactCheckTable.label(verdict), verdict));
        return labels;
    }
}
