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
     * One of several objects that their property {@code kind} tells apart.
     *
     * @param alternatives the objects in order
     */
    record Choice(List<Properties> alternatives) implements Form {}
}
