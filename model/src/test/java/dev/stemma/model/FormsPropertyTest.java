package dev.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.claim.Place;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.internal.Slugs;
import dev.stemma.model.source.PartialDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The types look at characters one by one, so that a program starts sooner; what they take is what a pattern says. */
class FormsPropertyTest {

    private static final Pattern SECTION = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern PLACE =
            Pattern.compile("heading|(paragraph|item) [1-9][0-9]*(, sentence [1-9][0-9]*)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,64}([.][0-9]{1,64})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?");

    @Property
    void a_section_has_the_form_of_the_pattern(@ForAll("sections") String text) {
        assertThat(isTaken(SectionId::of, text)).isEqualTo(SECTION.matcher(text).matches());
    }

    @Property
    void a_slug_has_the_form_of_the_pattern(@ForAll("sections") String text) {
        assertThat(Slugs.isSlug(text)).isEqualTo(SLUG.matcher(text).matches());
    }

    @Property
    void a_place_has_the_form_of_the_pattern(@ForAll("places") String text) {
        assertThat(isTaken(Place::of, text)).isEqualTo(PLACE.matcher(text).matches());
    }

    @Property
    void a_date_has_the_form_of_the_pattern(@ForAll("dates") String text) {
        assertThat(isTaken(PartialDate::of, text)).isEqualTo(DATE.matcher(text).matches());
    }

    @Property
    void a_number_has_the_form_of_the_pattern(@ForAll("numbers") String text) {
        assertThat(FigureValue.of(text).number().isPresent())
                .isEqualTo(NUMBER.matcher(text).matches());
    }

    @Test
    void digits_of_other_scripts_are_none() {
        assertThat(isTaken(Place::of, "item \u0661")).isFalse();
        assertThat(isTaken(PartialDate::of, "\u0662\u0660\u0661\u0668")).isFalse();
        assertThat(isTaken(SectionId::of, "\u0661")).isFalse();
        assertThat(FigureValue.of("\u0661").number()).isEmpty();
    }

    private static boolean isTaken(Function<String, ?> of, String text) {
        try {
            return of.apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> sections() {
        return Arbitraries.strings().withChars("aZ09.-/ ").ofMaxLength(8);
    }

    /** Pieces of places, most of them in an order that makes none. */
    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of("paragraph ", "item ", ", sentence ", "0", "1", "20", " ", "x", "paragraph", "item 3")
                .list()
                .ofMaxSize(5)
                .map(pieces -> String.join("", pieces));
    }

    /** Days that every month has, and pieces of dates in any order. */
    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(List.of("2018", "-06", "-11", "-28", "-13", "-00", "06", "1", "-", "x", "+201"))
                .list()
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces));
    }

    /** Pieces of numbers in any order, among them as many digits as may stand together, and one more. */
    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("+", "-", ".", "e", "E", "0", "12", "123", "1".repeat(64), "2".repeat(65), " ", "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.isBlank());
    }
}
