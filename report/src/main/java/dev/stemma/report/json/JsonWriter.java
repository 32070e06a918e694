package dev.stemma.report.json;

import dev.stemma.corpus.json.JsonPrinter;
import dev.stemma.model.source.LocalizedText;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes JSON, property by property.
 *
 * <p>A property without a value is {@code null}; a sparse writer leaves it out, and empty lists as well. Mutable and not
 * thread-safe.
 *
 * @since 0.1.0
 */
public class JsonWriter {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    private final JsonGenerator out;
    private final boolean isSparse;

    private JsonWriter(JsonGenerator out, boolean isSparse) {
        this.out = out;
        this.isSparse = isSparse;
    }

    /**
     * Creates a writer that goes on where another one is.
     *
     * @param other the other one
     */
    protected JsonWriter(JsonWriter other) {
        this(other.out, other.isSparse);
    }

    /**
     * {@return a value on one line, without a line feed at the end}
     *
     * @param value what writes it
     */
    public static String compact(Consumer<JsonWriter> value) {
        return JsonPrinter.compact(out -> value.accept(new JsonWriter(out, false)));
    }

    /**
     * {@return a value indented by two spaces, with a line feed at the end}
     *
     * @param value what writes it
     */
    public static String pretty(Consumer<JsonWriter> value) {
        return JsonPrinter.pretty(out -> value.accept(new JsonWriter(out, false)));
    }

    /**
     * Writes a value piece by piece, indented by two spaces, with a line feed at the end.
     *
     * @param value what writes it
     * @param text where to; it stays open
     * @throws IOException if it cannot be written
     */
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

    /**
     * Writes an object.
     *
     * @param properties what writes its properties
     */
    public void object(Runnable properties) {
        out.writeStartObject();
        properties.run();
        out.writeEndObject();
    }

    /**
     * Writes a property that is an object.
     *
     * @param name the property
     * @param properties what writes the object's own properties
     */
    public void object(String name, Runnable properties) {
        out.writeName(name);
        object(properties);
    }

    /**
     * Writes a property that is an object or nothing.
     *
     * @param <T> what the object is made from
     * @param name the property
     * @param thing what the object is made from
     * @param properties what writes the object's own properties
     */
    public <T> void object(String name, Optional<T> thing, Consumer<T> properties) {
        thing.ifPresentOrElse(value -> object(name, () -> properties.accept(value)), () -> nothing(name));
    }

    /**
     * Writes an array.
     *
     * @param <T> what its elements are made from
     * @param things the elements
     * @param element what writes one of them
     */
    public <T> void array(Collection<T> things, Consumer<T> element) {
        out.writeStartArray();
        things.forEach(element);
        out.writeEndArray();
    }

    /**
     * Writes a property that is an array.
     *
     * @param <T> what its elements are made from
     * @param name the property
     * @param things the elements
     * @param element what writes one of them
     */
    public <T> void array(String name, Collection<T> things, Consumer<T> element) {
        if (!isSparse || !things.isEmpty()) {
            out.writeName(name);
            array(things, element);
        }
    }

    /**
     * Writes a property that is an array of objects.
     *
     * @param <T> what the objects are made from
     * @param name the property
     * @param things what the objects are made from
     * @param properties what writes the properties of one object
     */
    public <T> void objects(String name, Collection<T> things, Consumer<T> properties) {
        array(name, things, thing -> object(() -> properties.accept(thing)));
    }

    /**
     * Writes a property that is an array of texts.
     *
     * @param name the property
     * @param values the texts, as their {@code toString} says
     */
    public void texts(String name, Collection<?> values) {
        array(name, values, value -> value(value.toString()));
    }

    /**
     * Writes a text by itself.
     *
     * @param text the text
     */
    public void value(String text) {
        out.writeString(text);
    }

    /**
     * Writes a number by itself.
     *
     * @param number the number
     */
    public void value(int number) {
        out.writeNumber(number);
    }

    /**
     * Writes a property that is a text.
     *
     * @param name the property
     * @param value the text, as its {@code toString} says
     */
    public void text(String name, Object value) {
        out.writeName(name);
        out.writeString(value.toString());
    }

    /**
     * Writes a property that is a text or nothing.
     *
     * @param name the property
     * @param value the text, as its {@code toString} says
     */
    public void text(String name, Optional<?> value) {
        value.ifPresentOrElse(text -> text(name, text), () -> nothing(name));
    }

    /**
     * Writes a property that is a text in its languages: an object with a property for each.
     *
     * @param name the property
     * @param text the text
     */
    public void localized(String name, LocalizedText text) {
        object(name, () -> languages(text));
    }

    /**
     * Writes a property that is a text in its languages or nothing.
     *
     * @param name the property
     * @param text the text
     */
    public void localized(String name, Optional<LocalizedText> text) {
        object(name, text, this::languages);
    }

    /**
     * Writes a text as one property for each language.
     *
     * @param text the text
     */
    protected final void languages(LocalizedText text) {
        text.texts().forEach((language, words) -> text(language.tag(), words));
    }

    /**
     * Writes a property that is a whole number.
     *
     * @param name the property
     * @param value the number
     */
    public void number(String name, long value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    /**
     * Writes a property that is a number, or nothing where a computation left the range of doubles, for which JSON has no word.
     *
     * @param name the property
     * @param value the number
     */
    public void number(String name, double value) {
        if (Double.isFinite(value)) {
            out.writeName(name);
            out.writeNumber(value);
        } else {
            nothing(name);
        }
    }

    /**
     * Writes a property that is a number or nothing.
     *
     * @param name the property
     * @param value the number
     */
    public void number(String name, OptionalDouble value) {
        value.ifPresentOrElse(number -> number(name, number), () -> nothing(name));
    }

    /**
     * Writes a property that is a number, with the digits and the exponent that it was given with.
     *
     * @param name the property
     * @param number digits, perhaps with a sign, a fraction and an exponent; if JSON does not allow the text, another one of
     *     the same value and precision is written
     */
    public void digits(String name, Object number) {
        out.writeName(name);
        String digits = number.toString();
        out.writeNumber(NUMBER.matcher(digits).matches() ? digits : new BigDecimal(digits).toString());
    }

    /**
     * Writes a property that is a number with its digits or nothing.
     *
     * @param name the property
     * @param number the number, as for {@link #digits(String, Object)}
     */
    public void digits(String name, Optional<?> number) {
        number.ifPresentOrElse(digits -> digits(name, digits), () -> nothing(name));
    }

    /**
     * Writes a property that is a truth value.
     *
     * @param name the property
     * @param value the value
     */
    public void flag(String name, boolean value) {
        out.writeName(name);
        out.writeBoolean(value);
    }

    /**
     * Writes that a property has no value.
     *
     * @param name the property
     */
    public void nothing(String name) {
        if (!isSparse) {
            out.writeName(name);
            out.writeNull();
        }
    }
}
