package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.internal.Checks;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A human being, by family name and given names.
 *
 * <p>Particles belong to the family name: {@code van den Oord}, {@code de Las Casas}. A suffix does too: {@code King Jr.} Immutable
 * and thread-safe.
 *
 * @param family the name by which the person is sorted; the only name of who has one
 * @param given the other names or their initials as printed, such as {@code Tom B.}; empty if there are none
 * @param printed the whole name where the document prints it in another order than the parts say, such as {@code Mao Zedong};
 *     empty where it is {@code given family}, and where it is the family name and then the given one in Chinese, Japanese or Korean
 *     script
 * @since 0.1.0
 */
@JsonPropertyOrder({"family", "given", "printed"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Person(
        @JsonProperty("family") String family,
        @JsonProperty("given") Optional<String> given,
        @JsonProperty("printed") Optional<String> printed)
        implements Author {

    private static final Pattern SUFFIX = Pattern.compile("[JS]r\\.?|I{2,3}|IV");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if one is blank or cannot be shown
     */
    public Person {
        Checks.text(family, "family");
        given = Checks.text(given, "given");
        printed = Checks.text(printed, "printed");
        // What the parts say anyway has one form.
        if (printed.equals(Optional.of(inOrder(family, given)))) {
            printed = Optional.empty();
        }
    }

    /**
     * {@return a person who is printed as the parts say}
     *
     * @param family the family name
     * @param given the given names
     * @throws IllegalArgumentException if one is blank or cannot be shown
     */
    public static Person of(String family, String given) {
        return new Person(family, Optional.of(given), Optional.empty());
    }

    /**
     * {@return a person with one name}
     *
     * @param name the name
     * @throws IllegalArgumentException if it is blank or cannot be shown
     */
    public static Person of(String name) {
        return new Person(name, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a person of whom the printed name alone is known, taken apart by convention: the last word is the family name, with a
     * suffix behind it and particles in lower case before it, or what stands before a comma}
     *
     * <p>Where it matters and the convention is wrong, as for {@code Cristian Canton Ferrer}, give the parts.
     *
     * @param name the name, such as {@code Tom B. Brown}, {@code Aaron van den Oord} or {@code Brown, Tom B.}
     * @throws IllegalArgumentException if it is blank or cannot be shown
     */
    public static Person ofPrinted(String name) {
        String text = Checks.text(name, "name").strip();
        int comma = text.indexOf(", ");
        if (comma > 0 && comma + 2 < text.length()) {
            return new Person(text.substring(0, comma), Optional.of(text.substring(comma + 2)), Optional.of(name));
        }
        String[] words = text.split("\\s+");
        int family = words.length - 1;
        if (family > 0 && SUFFIX.matcher(words[family]).matches()) {
            family--;
        }
        while (family > 1 && Character.isLowerCase(words[family - 1].codePointAt(0))) {
            family--;
        }
        return family <= 0
                ? of(text)
                : of(
                        String.join(" ", Arrays.asList(words).subList(family, words.length)),
                        String.join(" ", Arrays.asList(words).subList(0, family)));
    }

    @Override
    @JsonIgnore
    public String name() {
        return printed.orElseGet(() -> inOrder(family, given));
    }

    private static String inOrder(String family, Optional<String> given) {
        return given.map(name -> isEastAsian(family) && isEastAsian(name) ? family + name : name + " " + family)
                .orElse(family);
    }

    private static boolean isEastAsian(String name) {
        Character.UnicodeScript script = Character.UnicodeScript.of(name.codePointAt(0));
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.HIRAGANA;
    }

    @Override
    public String toString() {
        return name();
    }
}
