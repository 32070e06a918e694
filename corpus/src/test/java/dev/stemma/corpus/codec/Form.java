package dev.stemma.corpus.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which JSON a codec reads, apart from what several values together have to obey; the JSON Schema is held to it.
 *
 * <p>Forms contain no circles.
 */
public sealed interface Form {

    /**
     * A string.
     *
     * @param accepts whether a string is a value of the type
     */
    record Text(Predicate<String> accepts) implements Form {}

    /**
     * One of several strings.
     *
     * @param names the strings in order
     */
    record Name(List<String> names) implements Form {}

    /** A number without a fraction. */
    record WholeNumber() implements Form {}

    /** True or false. */
    record Truth() implements Form {}

    /**
     * An array.
     *
     * @param element what is in it
     */
    record Array(Form element) implements Form {}

    /**
     * An object.
     *
     * @param kind the value of its property {@code kind}; empty if it is not one of several forms
     * @param properties its other properties in order
     */
    record Properties(Optional<String> kind, List<Property> properties) implements Form {}

    /**
     * A property of an object.
     *
     * @param name its name
     * @param required whether it has to be there
     * @param form what it holds
     */
    record Property(String name, boolean required, Form form) {}

    /**
     * An object whose properties have any name of a form.
     *
     * @param name the form of the names
     * @param value what the properties hold
     */
    record ByName(Form name, Form value) implements Form {}

    /**
     * One of several objects that their property {@code kind} tells apart.
     *
     * @param alternatives the objects in order
     */
    record Choice(List<Properties> alternatives) implements Form {}

    /** {@return the form that a codec reads} */
    static Form of(Codec<?> codec) {
        if (codec instanceof TextCodec<?> text) {
            return new Text(candidate -> accepts(text, candidate));
        } else if (codec instanceof NamedCodec<?> named) {
            return new Name(named.names().all());
        } else if (codec instanceof ListCodec<?> list) {
            return new Array(of(list.element()));
        } else if (codec instanceof SumCodec<?> sum) {
            return new Choice(sum.alternatives().stream().map(Form::ofObject).toList());
        } else if (codec instanceof ObjectCodec<?> object) {
            return ofObject(object);
        } else if (codec.equals(Codecs.LOCALIZED_TEXT)) {
            return new ByName(of(Codecs.LANGUAGE), of(Codecs.TEXT));
        } else if (codec.equals(IndexCodecs.LANGUAGES)) {
            return new Array(of(Codecs.LANGUAGE));
        } else if (codec.equals(Codecs.TEXT_OF_CHECKED_TYPE)) {
            return of(Codecs.TEXT);
        }
        return codec.equals(Codecs.BOOLEAN) ? new Truth() : new WholeNumber();
    }

    private static Properties ofObject(ObjectCodec<?> object) {
        return new Properties(
                object.kind(),
                object.properties().stream()
                        .map(property -> new Property(property.name(), property.required(), of(property.codec())))
                        .toList());
    }

    private static boolean accepts(TextCodec<?> codec, String text) {
        try {
            return codec.parser().apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
