package dev.stemma.corpus.json;

import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.location.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Looks up the lines and columns of places in a file: in one pass over its tokens and one over its bytes. */
public final class Positions {

    private final JsonParser parser;

    private Positions(JsonParser parser) {
        this.parser = parser;
    }

    /** A value on the way to places, or at one. */
    private static final class Step {

        private final @Nullable Step parent;
        private final Map<String, Step> steps = new HashMap<>();
        private long name = Location.UNKNOWN;
        private long value = Location.UNKNOWN;
        private @Nullable String text;

        Step(@Nullable Step parent) {
            this.parent = parent;
        }

        Step to(Pointer pointer) {
            if (pointer.parent() == null) {
                return this;
            }
            Step above = to(pointer.parent());
            return above.steps.computeIfAbsent(pointer.step(), step -> new Step(above));
        }

        /** Returns where it begins, or else what is nearest around it. */
        long offset(boolean ofName) {
            if (value != Location.UNKNOWN) {
                return ofName && name != Location.UNKNOWN ? name : value;
            }
            return parent == null ? 0 : parent.offset(false);
        }

        /** Returns the string that is here, or else nearest around it. */
        @Nullable
        String text() {
            return value != Location.UNKNOWN || parent == null ? text : parent.text();
        }
    }

    /** A place and the byte with which it begins. */
    private record Found(Location location, long offset) {}

    /** Tells each place in a file its position, and the string that stands there. */
    public static void locate(byte[] bytes, Budget budget, Collection<Location> locations) {
        Step root = new Step(null);
        List<Found> found = new ArrayList<>();
        IdentityHashMap<Location, Step> steps = new IdentityHashMap<>();
        for (Location location : locations) {
            if (location.offset() == Location.UNKNOWN) {
                steps.put(location, root.to(location.pointer()));
            } else {
                found.add(new Found(location, location.offset()));
            }
        }
        if (!steps.isEmpty()) {
            try (JsonParser parser = budget.json().createParser(ObjectReadContext.empty(), bytes)) {
                parser.nextToken();
                new Positions(parser).value(root);
            } catch (JacksonException e) {
                // What stands behind an error of syntax was not read, and nothing of it was reported.
            }
        }
        steps.forEach((location, step) -> {
            found.add(new Found(location, step.offset(location.isName())));
            String text = step.text();
            if (text != null) {
                location.locate(text);
            }
        });
        found.sort(Comparator.comparingLong(Found::offset));
        count(bytes, found);
    }

    private void value(Step step) {
        step.value = offset();
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            step.text = parser.getString();
        } else if (step.steps.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                long begin = offset();
                parser.nextToken();
                Step next = step.steps.get(name);
                if (next != null && next.value == Location.UNKNOWN) {
                    next.name = begin;
                    value(next);
                } else {
                    parser.skipChildren();
                }
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                Step next = step.steps.get(Integer.toString(i));
                if (next == null) {
                    parser.skipChildren();
                } else {
                    value(next);
                }
            }
        }
    }

    private long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Returns where the character begins to which a byte belongs, since the parser is within it now and then. */
    private static int beginOfCharacter(byte[] bytes, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            int length = Integer.numberOfLeadingZeros(~(bytes[i] << 24)); // as the first byte of a character says
            if (length > Math.max(1, at - i)) {
                return i;
            }
        }
        return at;
    }

    /** Counts lines, and columns in characters as Java has them: two for what is four bytes long. */
    private static void count(byte[] bytes, List<Found> found) {
        int line = 1;
        int column = 1;
        int at = 0;
        for (Found one : found) {
            int end = beginOfCharacter(bytes, (int) Math.min(one.offset(), bytes.length));
            for (; at < end; at++) {
                byte b = bytes[at];
                if (b == '\n' || (b == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'))) {
                    line++;
                    column = 1;
                } else if (b >= (byte) 0xC0) { // no byte within a character
                    column += b < 0 && b >= (byte) 0xF0 ? 2 : 1;
                }
            }
            one.location().locate(new Position(line, column));
        }
    }
}
