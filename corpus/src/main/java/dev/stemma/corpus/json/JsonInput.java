package dev.stemma.corpus.json;

import dev.stemma.corpus.place.Place;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.place.Visible;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.internal.Nearest;
import dev.stemma.model.internal.Slugs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;

/**
 * Reads values straight from the tokens of a JSON file, strictly.
 *
 * <p>The bytes have to be UTF-8 without a byte order mark, and hold one JSON value and nothing else. What is wrong with a value
 * is reported, and reading goes on behind it; a syntax error or a limit ends the file. The pointer of a problem comes from the
 * parser, and so does its byte; where an object has ended before something is found to be missing, the byte is looked up later.
 */
public final class JsonInput implements Input {

    private static final String KIND = JsonOutput.KIND;

    /** What a message repeats of the input at most, in characters. */
    private static final int LONGEST = 300;

    private final String file;
    private final byte[] bytes;
    private final JsonParser parser;
    private final Budget budget;
    private final SharedValues shared;
    private final Sink sink;

    /** The pointers of properties that are none of their objects. */
    private final Set<String> unknown = new HashSet<>();

    private int depth;

    /** Whether the parser stands at the name of a property that nobody has asked for. */
    private boolean held;

    /** Whether the property {@code kind} of the object that belongs to a sum has been met; such objects hold none of their sort. */
    private boolean kindMet;

    private JsonInput(String file, byte[] bytes, JsonParser parser, Budget budget, SharedValues shared, Sink sink) {
        this.file = file;
        this.bytes = bytes;
        this.parser = parser;
        this.budget = budget;
        this.shared = shared;
        this.sink = sink;
    }

    /**
     * Reads a file.
     *
     * @param content reads the value, which is all that the file holds; not called if the file holds none
     * @return whether the file was read to its end
     */
    public static boolean read(
            String file, byte[] bytes, Budget budget, SharedValues shared, Sink sink, Consumer<JsonInput> content) {
        if (!isText(file, bytes, sink)) {
            return false;
        }
        try (JsonParser parser = budget.json().createParser(ObjectReadContext.empty(), bytes)) {
            return new JsonInput(file, bytes, parser, budget, shared, sink).read(content);
        }
    }

    /** Returns whether the bytes are UTF-8 without a byte order mark; reports it if not. */
    private static boolean isText(String file, byte[] bytes, Sink sink) {
        int bad = Utf8.firstBad(bytes);
        if (bad < bytes.length) {
            sink.report(
                    Place.at(file, Pointer.ROOT, bad),
                    Rule.ENCODING,
                    "the bytes from here on are not UTF-8",
                    "save the file as UTF-8");
            return false;
        }
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            sink.report(
                    Place.startOf(file),
                    Rule.ENCODING,
                    "the file begins with a byte order mark",
                    "save the file as UTF-8 without a byte order mark");
            return false;
        }
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) { // by which the parser would guess one of these encodings
                sink.report(
                        Place.startOf(file),
                        Rule.ENCODING,
                        "one of the first four bytes is zero, as in UTF-16 or UTF-32",
                        "save the file as UTF-8");
                return false;
            }
        }
        return true;
    }

    private boolean read(Consumer<JsonInput> content) {
        try {
            if (parser.nextToken() == null) {
                sink.report(
                        Place.startOf(file),
                        Rule.JSON_SYNTAX,
                        "the file is empty",
                        "write the file's JSON object, or take the file out of the index");
                return false;
            }
            spend();
            content.accept(this);
            if (parser.nextToken() != null) {
                sink.report(
                        Place.at(file, Pointer.ROOT, offset()),
                        Rule.JSON_SYNTAX,
                        "the file goes on after its JSON value has ended",
                        "remove what follows the closing bracket");
                return false;
            }
            return true;
        } catch (LimitException e) {
            sink.report(
                    Place.at(file, here(), offset(e)),
                    Rule.READ_LIMIT,
                    e.getOriginalMessage(),
                    "mend it, or raise ReadLimits." + e.limit() + "; nothing after it was read");
        } catch (JacksonException e) {
            sink.report(
                    Place.at(file, Pointer.ROOT, offset(e)),
                    Rule.JSON_SYNTAX,
                    message(e),
                    "mend the JSON at this position; nothing after it was read");
        }
        return false;
    }

    private String message(JacksonException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("this is not JSON");
        int at = (int) Math.min(offset(e), bytes.length);
        if (at >= 0 && at < bytes.length && bytes[at] < 0) { // of some characters the parser names the first byte
            int first = bytes[at] & 0xFF;
            int character =
                    new String(bytes, at, Math.min(4, bytes.length - at), StandardCharsets.UTF_8).codePointAt(0);
            message = message.replace(
                    "('" + (char) first + "' (code " + first + "))",
                    String.format(Locale.ROOT, "('%c' (code %d / 0x%x))", character, character, character));
        }
        return message.equals("Unexpected end-of-input in VALUE_STRING")
                ? "Unexpected end-of-input: was expecting closing quote for a string value"
                : message;
    }

    private long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    private long offset(JacksonException e) {
        return Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation)
                .getByteOffset();
    }

    /** Returns where the parser is: at an object that has just ended, at that object. */
    private Pointer here() {
        Deque<TokenStreamContext> path = new ArrayDeque<>();
        for (TokenStreamContext step = parser.streamReadContext(); step != null; step = step.getParent()) {
            path.push(step);
        }
        Pointer pointer = Pointer.ROOT;
        for (TokenStreamContext step : path) {
            if (step.inObject() && step.currentName() != null) {
                pointer = pointer.member(step.currentName());
            } else if (step.inArray() && step.hasCurrentIndex()) {
                pointer = pointer.element(step.getCurrentIndex());
            }
        }
        return pointer;
    }

    private void spend() {
        budget.spend(parser.currentToken().isStructStart() ? depth + 1 : depth, parser);
    }

    @Override
    public void report(Rule rule, String message, String remedy) {
        sink.report(place(), rule, message, remedy);
    }

    @Override
    public void reportIn(String property, Rule rule, String message, String remedy) {
        sink.report(Place.of(file, here().member(property)), rule, message, remedy);
    }

    /** Returns the place of the token; the beginning of an object that has ended is looked up later. */
    public Place place() {
        return parser.currentToken().isStructEnd() ? Place.of(file, here()) : Place.at(file, here(), offset());
    }

    @Override
    public boolean beginObject() {
        return beginObject("write an object");
    }

    /**
     * Begins an object.
     *
     * @param remedy what to do if there is something else
     */
    public boolean beginObject(String remedy) {
        return begin(JsonToken.START_OBJECT, "an object", remedy);
    }

    @Override
    public boolean beginList() {
        return beginList("write an array");
    }

    /**
     * Begins a list.
     *
     * @param remedy what to do if there is something else
     */
    public boolean beginList(String remedy) {
        return begin(JsonToken.START_ARRAY, "an array", remedy);
    }

    private boolean begin(JsonToken expected, String what, String remedy) {
        if (parser.currentToken() != expected) {
            wrongType(what, remedy);
            return false;
        }
        depth++;
        return true;
    }

    /** Returns whether the value is an object. */
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Returns what the value is, in the words of a message. */
    public String describe() {
        return describe(parser);
    }

    private static String describe(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            default -> "null";
        };
    }

    private void wrongType(String expected, String remedy) {
        wrongType(place(), describe(parser), expected, remedy);
        skip();
    }

    private void wrongType(Place place, String there, String expected, String remedy) {
        sink.report(
                place,
                Rule.WRONG_TYPE,
                "there is " + there + " where " + expected + " is expected",
                there.equals("null") ? "leave the property out instead of writing null" : remedy);
    }

    /** Passes over the value at which the parser stands. */
    public void skip() {
        if (parser.currentToken().isStructStart()) {
            depth++;
            skipRest(new HashSet<>());
        } else {
            parser.finishToken(); // which may be too long
        }
    }

    /** Passes over what is left of an object or array that has begun, and ends it. */
    private void skipRest(Set<String> names) {
        Deque<Set<String>> open = new ArrayDeque<>();
        open.push(names);
        while (!open.isEmpty()) {
            JsonToken token = parser.nextToken();
            if (token.isStructEnd()) {
                depth--;
                open.pop();
            } else if (token == JsonToken.PROPERTY_NAME) {
                if (!open.element().add(parser.currentName())) {
                    reportRepeated();
                }
            } else {
                spend();
                if (token.isStructStart()) {
                    depth++;
                    open.push(new HashSet<>());
                } else {
                    parser.finishToken();
                }
            }
        }
    }

    private void reportRepeated() {
        sink.report(
                place(),
                Rule.DUPLICATE_KEY,
                "the property '" + parser.currentName() + "' stands twice in one object, first in line ",
                Place.ofName(file, here()),
                "keep one of the two");
    }

    @Override
    public int property(Names names, @Nullable Object[] values, int expected) {
        while (true) {
            String name = nextName();
            if (name == null) {
                return END;
            }
            int number = names.number(name, expected);
            if (number >= 0 && values[number] == null) {
                nextValue();
                return number;
            }
            if (number >= 0) {
                reportRepeated();
            } else if (names.isTagged() && name.equals(KIND)) {
                if (kindMet) {
                    reportRepeated();
                }
                kindMet = true;
            } else if (unknown.add(here().toString())) {
                reportUnknown(name, names.all());
                nextValue();
                skip();
                return UNKNOWN;
            } else {
                reportRepeated();
            }
            nextValue();
            skip();
        }
    }

    /** Goes on to the next property, and returns its name, or null behind the last one, which ends the object. */
    public @Nullable String nextName() {
        if (held) {
            held = false;
            return parser.currentName();
        }
        String name = parser.nextName();
        if (name == null) {
            depth--;
        }
        return name;
    }

    /** Goes on from the name of a property to its value. */
    public void nextValue() {
        parser.nextToken();
        spend();
    }

    private void reportUnknown(String name, List<String> known) {
        sink.report(
                place(),
                Rule.UNKNOWN_PROPERTY,
                "there is no property '" + name + "' here" + Slugs.foreign(name),
                Nearest.to(name, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("remove it; the properties here are " + String.join(", ", known)));
    }

    /**
     * Returns the number of the alternative, as the property {@code kind} says.
     *
     * <p>As a rule it comes first. Otherwise a second parser looks for it, and the properties before it are read afterwards.
     */
    @Override
    public int alternative(Names names) {
        long start = offset();
        String first = parser.nextName();
        if (first == null) {
            depth--;
            reportNoKind(Place.of(file, here()), names);
            return UNKNOWN;
        }
        kindMet = first.equals(KIND);
        int number;
        if (kindMet) {
            nextValue();
            number = constant(names);
        } else {
            number = alternativeAhead(names, start);
            held = number != UNKNOWN;
        }
        if (number == UNKNOWN) {
            skipRest(new HashSet<>(List.of(first)));
        }
        return number;
    }

    private int alternativeAhead(Names names, long start) {
        Pointer object = Objects.requireNonNull(here().parent());
        int from = Math.toIntExact(start);
        try (JsonParser ahead =
                budget.json().createParser(ObjectReadContext.empty(), bytes, from, bytes.length - from)) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                ahead.nextToken();
                if (name.equals(KIND)) {
                    return constant(
                            names,
                            ahead,
                            () -> Place.at(
                                    file,
                                    object.member(KIND),
                                    start + ahead.currentTokenLocation().getByteOffset()));
                }
                ahead.skipChildren();
            }
        } catch (JacksonException e) {
            return UNKNOWN; // which the parser behind meets as well, and reports
        }
        reportNoKind(Place.of(file, object), names);
        return UNKNOWN;
    }

    private void reportNoKind(Place place, Names names) {
        sink.report(
                place,
                Rule.MISSING_PROPERTY,
                "the property '" + KIND + "' is missing",
                "add it; it is one of " + String.join(", ", names.all()));
    }

    @Override
    public int constant(Names names) {
        int number = constant(names, parser, this::place);
        if (number == UNKNOWN) {
            skip();
        }
        return number;
    }

    private int constant(Names names, JsonParser at, Supplier<Place> place) {
        if (at.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(place.get(), describe(at), "a string", "write a string");
            return UNKNOWN;
        }
        String name = at.getString();
        int number = names.number(name, 0);
        if (number == UNKNOWN) {
            sink.report(
                    place.get(),
                    Rule.INVALID_VALUE,
                    "there is no " + names.what() + " '" + Visible.shortened(name, LONGEST) + "'" + Slugs.foreign(name),
                    Nearest.to(name, names.all())
                                    .map(near -> "did you mean '" + near + "'? ")
                                    .orElse("")
                            + "it is one of " + String.join(", ", names.all()));
        }
        return number;
    }

    @Override
    public boolean element() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            depth--;
            return false;
        }
        spend();
        return true;
    }

    @Override
    public @Nullable String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType("a string", "write a string");
            return null;
        }
        return parser.getString();
    }

    @Override
    public <T> @Nullable T shared(SharedText<T> sort) {
        String text = text();
        return text == null ? null : shared.get(sort, text);
    }

    @Override
    public @Nullable Integer integer() {
        if (!parser.currentToken().isNumeric()) {
            wrongType("a whole number", "write a whole number");
            return null;
        }
        String literal = parser.getString();
        try {
            return Integer.valueOf(literal);
        } catch (NumberFormatException e) {
            report(
                    Rule.WRONG_TYPE,
                    "there is " + Visible.shortened(literal, LONGEST) + " where a whole number is expected",
                    "write a whole number without a fraction or exponent, at most " + Integer.MAX_VALUE);
            return null;
        }
    }

    @Override
    public @Nullable Boolean truth() {
        if (!parser.currentToken().isBoolean()) {
            wrongType("true or false", "write true or false");
            return null;
        }
        return parser.getBooleanValue();
    }
}
