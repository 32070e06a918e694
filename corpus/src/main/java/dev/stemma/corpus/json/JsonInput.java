package dev.stemma.corpus.json;

import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.problem.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads values straight from the tokens of a {@link JsonFile}, strictly. */
public final class JsonInput implements Input {

    private static final String KIND = JsonOutput.KIND;

    private final JsonCursor cursor;
    private final SharedValues shared;
    private final JsonMessages problems;

    /** The pointers of properties that their objects do not have, so that each is reported once. */
    private final Set<String> unknown = new HashSet<>();

    /**
     * Whether the property {@code kind} has been met in the object that is told from others of its type by it. One flag is
     * enough, since no such object holds another one.
     */
    private boolean kindMet;

    JsonInput(JsonCursor cursor, SharedValues shared, JsonMessages problems) {
        this.cursor = cursor;
        this.shared = shared;
        this.problems = problems;
    }

    @Override
    public void report(Rule rule, String message, String remedy) {
        problems.report(location(), rule, message, remedy);
    }

    /** {@return where the value begins, or the object that has just ended} */
    public Location location() {
        return cursor.location();
    }

    @Override
    public boolean beginObject(String remedy) {
        return begin(JsonToken.START_OBJECT, "an object", remedy);
    }

    @Override
    public boolean beginList() {
        return begin(JsonToken.START_ARRAY, "an array", "write an array");
    }

    private boolean begin(JsonToken expected, String what, String remedy) {
        if (!expect(cursor.token() == expected, what, remedy)) {
            return false;
        }
        cursor.enter();
        return true;
    }

    private boolean expect(boolean met, String what, String remedy) {
        if (!met) {
            problems.wrongType(location(), cursor.token(), what, remedy);
            skip();
        }
        return met;
    }

    public boolean isObject() {
        return cursor.token() == JsonToken.START_OBJECT;
    }

    /** Returns what the value is, in the words of a message. */
    public String describe() {
        return JsonMessages.describe(cursor.token());
    }

    public void skip() {
        cursor.skip();
    }

    /** Goes on to the next property, and returns its name, or null behind the last one, which ends the object. */
    public @Nullable String nextName() {
        return cursor.nextName();
    }

    /** Goes on from the name of a property to its value. */
    public void nextValue() {
        cursor.nextValue();
    }

    @Override
    public int property(Names names, @Nullable Object[] values, int expected) {
        for (String name = nextName(); name != null; name = nextName()) {
            int number = names.number(name, expected);
            if (number >= 0 && values[number] == null) {
                nextValue();
                return number;
            }
            boolean kind = number < 0 && names.isTagged() && name.equals(KIND);
            if (number < 0 && !kind && unknown.add(cursor.here().toString())) {
                problems.unknown(location(), name, names.all());
                nextValue();
                skip();
                return UNKNOWN;
            }
            if (!kind || kindMet) {
                cursor.reportRepeated();
            }
            kindMet |= kind;
            nextValue();
            skip();
        }
        return END;
    }

    @Override
    public @Nullable String name(Set<String> before) {
        for (String name = nextName(); name != null; name = nextName()) {
            if (!before.contains(name)) {
                nextValue();
                return name;
            }
            cursor.reportRepeated();
            nextValue();
            skip();
        }
        return null;
    }

    /**
     * Returns the number of the alternative, as the property {@code kind} says.
     *
     * <p>As a rule it comes first. Otherwise another cursor looks for it, and the properties before it are read afterwards.
     */
    @Override
    public int alternative(Names names) {
        long begin = cursor.offset();
        String first = nextName();
        if (first == null) {
            problems.noKind(location(), names);
            return UNKNOWN;
        }
        kindMet = first.equals(KIND);
        int number;
        if (kindMet) {
            nextValue();
            number = constant(names);
        } else {
            number = alternativeAhead(names, begin);
        }
        if (number == UNKNOWN) {
            cursor.skipRest(List.of(first));
        } else if (!kindMet) {
            cursor.holdName();
        }
        return number;
    }

    private int alternativeAhead(Names names, long begin) {
        try (JsonCursor ahead = cursor.ahead(KIND, begin)) {
            if (ahead.token() != JsonToken.END_OBJECT) {
                return constant(names, ahead);
            }
            problems.noKind(ahead.location(), names);
        } catch (JacksonException e) {
            // The cursor behind meets it as well, and it is reported then.
        }
        return UNKNOWN;
    }

    @Override
    public int constant(Names names) {
        int number = constant(names, cursor);
        if (number == UNKNOWN) {
            skip();
        }
        return number;
    }

    private int constant(Names names, JsonCursor at) {
        if (at.token() != JsonToken.VALUE_STRING) {
            problems.wrongType(at.location(), at.token(), "a string", "write a string");
            return UNKNOWN;
        }
        String name = at.parser().getString();
        int number = names.number(name, 0);
        if (number == UNKNOWN) {
            problems.noConstant(at.location(), name, names);
        }
        return number;
    }

    @Override
    public boolean element() {
        return cursor.nextElement();
    }

    @Override
    public @Nullable String text() {
        return expect(cursor.token() == JsonToken.VALUE_STRING, "a string", "write a string")
                ? cursor.parser().getString()
                : null;
    }

    @Override
    public <T> @Nullable T shared(SharedText<T> sort) {
        String text = text();
        return text == null ? null : shared.get(sort, text);
    }

    @Override
    public @Nullable Integer integer() {
        if (!expect(cursor.token().isNumeric(), "a whole number", "write a whole number")) {
            return null;
        }
        String literal = cursor.parser().getString();
        try {
            return Integer.valueOf(literal);
        } catch (NumberFormatException e) {
            problems.notWhole(location(), literal);
            return null;
        }
    }

    @Override
    public @Nullable Boolean truth() {
        return expect(cursor.token().isBoolean(), "true or false", "write true or false")
                ? cursor.parser().getBooleanValue()
                : null;
    }
}
