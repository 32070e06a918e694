package dev.stemma.corpus.json;

import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Pointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;

/**
 * Where in a JSON file one is, and the steps on from there, counted against the limits.
 *
 * <p>The pointer comes from the parser, and so does the byte; where an object has ended before something is found to be
 * missing, the byte is looked up later.
 */
final class JsonCursor implements AutoCloseable {

    private final String file;
    private final byte[] bytes;
    private final Budget budget;
    private final JsonMessages problems;
    private final JsonParser parser;

    /** What the parser reads first: the value at a pointer, from a byte on. */
    private final Pointer root;

    private final int start;

    private int depth;
    private boolean held;

    JsonCursor(String file, byte[] bytes, Budget budget, JsonMessages problems) {
        this(file, bytes, budget, problems, Pointer.ROOT, 0);
    }

    private JsonCursor(String file, byte[] bytes, Budget budget, JsonMessages problems, Pointer root, int start) {
        this.file = file;
        this.bytes = bytes;
        this.budget = budget;
        this.problems = problems;
        this.root = root;
        this.start = start;
        this.parser = budget.json().createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
    }

    JsonParser parser() {
        return parser;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    long offset() {
        return start + parser.currentTokenLocation().getByteOffset();
    }

    /** {@return the byte of an error, or else the one at which the parser stopped} */
    long offset(JacksonException e) {
        return start
                + Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation)
                        .getByteOffset();
    }

    /** {@return the pointer to what comes next; to an object that has just ended, if one has} */
    Pointer here() {
        Deque<TokenStreamContext> path = new ArrayDeque<>();
        for (TokenStreamContext step = parser.streamReadContext(); step != null; step = step.getParent()) {
            path.push(step);
        }
        Pointer pointer = root;
        for (TokenStreamContext step : path) {
            if (step.inObject() && step.currentName() != null) {
                pointer = pointer.member(step.currentName());
            } else if (step.inArray() && step.hasCurrentIndex()) {
                pointer = pointer.element(step.getCurrentIndex());
            }
        }
        return pointer;
    }

    /** {@return the location of the token; the beginning of an object that has ended is looked up later} */
    Location location() {
        return token().isStructEnd() ? Location.of(file, here()) : Location.at(file, here(), offset());
    }

    /** Goes on to the next token, and returns whether there is one. */
    boolean next() {
        return parser.nextToken() != null;
    }

    /** Counts the value that has begun. */
    void spend() {
        budget.spend(token().isStructStart() ? depth + 1 : depth, parser);
    }

    /** Enters the object or array that has begun. */
    void enter() {
        depth++;
    }

    /** Goes on to the next property, and returns its name, or null behind the last one, which ends the object. */
    @Nullable
    String nextName() {
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

    /** Makes the name of a property that nobody has asked for come once more. */
    void holdName() {
        held = true;
    }

    /** Goes on from the name of a property to its value. */
    void nextValue() {
        parser.nextToken();
        spend();
    }

    /** Goes on to the next element, and returns whether there is one; if not, that ends the array. */
    boolean nextElement() {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            depth--;
            return false;
        }
        spend();
        return true;
    }

    void skip() {
        if (token().isStructStart()) {
            enter();
            skipRest(List.of());
        } else {
            parser.finishToken(); // which may be too long
        }
    }

    /**
     * Passes over what is left of an object or array that has been entered, and ends it.
     *
     * @param names the properties that it had so far
     */
    void skipRest(List<String> names) {
        Deque<Set<String>> open = new ArrayDeque<>();
        open.push(new HashSet<>(names));
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
                    enter();
                    open.push(new HashSet<>());
                } else {
                    parser.finishToken();
                }
            }
        }
    }

    /** Reports the name of a property that the object has already. */
    void reportRepeated() {
        problems.repeated(location(), parser.currentName(), Location.ofName(file, here()));
    }

    /**
     * {@return another cursor, at the value of a property of the object whose first name is here; at the end of the object if
     * there is none} It counts nothing, since this one will come by there too.
     *
     * @param begin the byte with which the object begins
     */
    JsonCursor ahead(String property, long begin) {
        Pointer object = Objects.requireNonNull(here().parent());
        JsonCursor ahead = new JsonCursor(file, bytes, budget, problems, object, Math.toIntExact(begin));
        ahead.next();
        for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
            ahead.next();
            if (name.equals(property)) {
                break;
            }
            ahead.parser.skipChildren();
        }
        return ahead;
    }

    @Override
    public void close() {
        parser.close();
    }
}
