package dev.stemma.report.json;

import dev.stemma.corpus.json.JsonPrinter;
import dev.stemma.model.source.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes JSON, property by property: with a name a property, without one a value by itself.
 *
 * <p>Texts are as the {@code toString} of a value says. A property without a value is {@code null}; a sparse writer leaves it
 * out, and empty lists as well. Mutable and not thread-safe.
 */
public class JsonWriter {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    private final JsonGenerator out;
    private final boolean isSparse;

    private JsonWriter(JsonGenerator out, boolean isSparse) {
        this.out = out;
        this.isSparse = isSparse;
    }

    /** Creates a writer that goes on where another one is. */
    protected JsonWriter(JsonWriter other) {
        this(other.out, other.isSparse);
    }

    /** {@return a value on one line, without a line feed at the end} */
    public static String compact(Consumer<JsonWriter> value) {
        return JsonPrinter.compact(out -> value.accept(new JsonWriter(out, false)));
    }

    /** {@return a value indented by two spaces, with a line feed at the end} */
    public static String pretty(Consumer<JsonWriter> value) {
        return JsonPrinter.pretty(out -> value.accept(new JsonWriter(out, false)));
    }

    /** Writes a value piece by piece, indented by two spaces, with a line feed at the end; the writer stays open. */
    public static void pretty(Consumer<JsonWriter> value, Writer text) throws IOException {
        try {
            JsonPrinter.pretty(out -> value.accept(new JsonWriter(out, false)), text);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** {@return a writer that goes on here and leaves out what is not there} */
    public JsonWriter sparse() {
        return new JsonWriter(out, true);
    }

    public void object(Runnable properties) {
        out.writeStartObject();
        properties.run();
        out.writeEndObject();
    }

    public void object(String name, Runnable properties) {
        out.writeName(name);
        object(properties);
    }

    public <T> void object(String name, Optional<T> thing, Consumer<T> properties) {
        thing.ifPresentOrElse(value -> object(name, () -> properties.accept(value)), () -> nothing(name));
    }

    public <T> void array(Collection<T> things, Consumer<T> element) {
        out.writeStartArray();
        things.forEach(element);
        out.writeEndArray();
    }

    public <T> void array(String name, Collection<T> things, Consumer<T> element) {
        if (!isSparse || !things.isEmpty()) {
            out.writeName(name);
            array(things, element);
        }
    }

    public <T> void objects(String name, Collection<T> things, Consumer<T> properties) {
        array(name, things, thing -> object(() -> properties.accept(thing)));
    }

    public void texts(String name, Collection<?> values) {
        texts(name, values, value -> value);
    }

    public <T> void texts(String name, Collection<T> things, Function<? super T, ?> text) {
        array(name, things, thing -> value(text.apply(thing).toString()));
    }

    public void value(String text) {
        out.writeString(text);
    }

    public void value(int number) {
        out.writeNumber(number);
    }

    /** Writes a text, or an optional one. */
    public final void text(String name, Object value) {
        present(value).ifPresentOrElse(text -> property(name, text.toString()), () -> nothing(name));
    }

    /** Writes a property that is a text. */
    protected void property(String name, String text) {
        out.writeName(name);
        out.writeString(text);
    }

    /** {@return a value, or what is in an optional one; a number that left the range of doubles is nothing} */
    public static Optional<Object> present(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(JsonWriter::present);
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? present(number.getAsDouble()) : Optional.empty();
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        return value instanceof Double number && !Double.isFinite(number) ? Optional.empty() : Optional.of(value);
    }

    public void localized(String name, LocalizedText text) {
        object(name, () -> languages(text));
    }

    public void localized(String name, Optional<LocalizedText> text) {
        object(name, text, this::languages);
    }

    protected final void languages(LocalizedText text) {
        text.texts().forEach((language, words) -> text(language.tag(), words));
    }

    public void number(String name, long value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    /** Writes a number, or nothing where a computation left the range of doubles, for which JSON has no word. */
    public void number(String name, double value) {
        if (Double.isFinite(value)) {
            out.writeName(name);
            out.writeNumber(value);
        } else {
            nothing(name);
        }
    }

    public void number(String name, OptionalDouble value) {
        value.ifPresentOrElse(number -> number(name, number), () -> nothing(name));
    }

    /**
     * Writes a number, or an optional one, with the digits and the exponent that it was given with; if JSON does not allow the
     * text, another one of the same value and precision.
     */
    public void digits(String name, Object number) {
        present(number)
                .map(Object::toString)
                .ifPresentOrElse(
                        digits -> {
                            out.writeName(name);
                            out.writeNumber(
                                    NUMBER.matcher(digits).matches() ? digits : new BigDecimal(digits).toString());
                        },
                        () -> nothing(name));
    }

    public void flag(String name, boolean value) {
        out.writeName(name);
        out.writeBoolean(value);
    }

    public void nothing(String name) {
        if (!isSparse) {
            out.writeName(name);
            out.writeNull();
        }
    }
}
