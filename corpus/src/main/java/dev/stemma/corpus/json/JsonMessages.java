package dev.stemma.corpus.json;

import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Sink;
import dev.stemma.corpus.location.Visible;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.internal.Nearest;
import dev.stemma.model.internal.Slugs;
import java.util.List;
import tools.jackson.core.JsonToken;

/** Reports what is wrong with a value in a JSON file and what to do about it, in the words that a user reads. */
final class JsonMessages {

    /** What a message repeats of the input at most, in characters. */
    private static final int LONGEST = 300;

    private final Sink sink;

    JsonMessages(Sink sink) {
        this.sink = sink;
    }

    void report(Location at, Rule rule, String message, String remedy) {
        sink.report(at, rule, message, remedy);
    }

    void wrongType(Location at, JsonToken there, String expected, String remedy) {
        report(
                at,
                Rule.WRONG_TYPE,
                "there is " + describe(there) + " where " + expected + " is expected",
                there == JsonToken.VALUE_NULL ? "leave the property out instead of writing null" : remedy);
    }

    static String describe(JsonToken value) {
        return switch (value) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            default -> "null";
        };
    }

    void notWhole(Location at, String number) {
        report(
                at,
                Rule.WRONG_TYPE,
                "there is " + Visible.shortened(number, LONGEST) + " where a whole number is expected",
                "write a whole number without a fraction or exponent, at most " + Integer.MAX_VALUE);
    }

    void repeated(Location at, String property, Location first) {
        sink.report(
                at,
                Rule.DUPLICATE_KEY,
                "the property '" + property + "' stands twice in one object, first in line ",
                first,
                "keep one of the two");
    }

    void unknown(Location at, String property, List<String> known) {
        report(
                at,
                Rule.UNKNOWN_PROPERTY,
                "there is no property '" + property + "' here" + Slugs.foreign(property),
                Nearest.to(property, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("say it in a property that is here, or remove it; the properties are "
                                + String.join(", ", known)));
    }

    void noKind(Location at, Names kinds) {
        report(
                at,
                Rule.MISSING_PROPERTY,
                "the property '" + JsonOutput.KIND + "' is missing",
                "add it; it is one of " + String.join(", ", kinds.all()));
    }

    void noConstant(Location at, String name, Names names) {
        report(
                at,
                Rule.INVALID_VALUE,
                "there is no " + names.what() + " '" + Visible.shortened(name, LONGEST) + "'" + Slugs.foreign(name),
                Nearest.to(name, names.all())
                                .map(near -> "did you mean '" + near + "'? ")
                                .orElse("")
                        + "it is one of " + String.join(", ", names.all()));
    }
}
