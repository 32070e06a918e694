package dev.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextPropertyTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper();
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            new tools.jackson.databind.json.JsonMapper();

    private static final Language FRENCH = Language.of("fr");

    @Provide
    static Arbitrary<LocalizedText> texts() {
        Arbitrary<Language> languages = Arbitraries.of("en", "zh", "fr", "zh-Hant", "pt-BR", "sr-Latn-RS", "x-own")
                .map(Language::of);
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("ab\"\\\n{}论文é ")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank());
        return Arbitraries.maps(languages, words).ofMinSize(1).ofMaxSize(4).map(LocalizedText::of);
    }

    @Property
    void both_jacksons_write_the_same_and_read_it_back(@ForAll("texts") LocalizedText text) throws IOException {
        String json = JACKSON_2.writeValueAsString(text);

        assertThat(JACKSON_3.writeValueAsString(text)).isEqualTo(json);
        assertThat(JACKSON_2.readValue(json, LocalizedText.class)).isEqualTo(text);
        assertThat(JACKSON_3.readValue(json, LocalizedText.class)).isEqualTo(text);
        assertThat(JACKSON_3.readTree(json).propertyNames())
                .containsExactlyElementsOf(
                        text.languages().stream().map(Language::tag).toList());
    }

    @Property
    void the_order_in_which_it_is_put_together_means_nothing(@ForAll("texts") LocalizedText text) {
        Map<Language, String> backwards = new LinkedHashMap<>();
        new TreeMap<>(text.texts()).descendingMap().forEach(backwards::put);

        assertThat(LocalizedText.of(backwards))
                .isEqualTo(text)
                .hasSameHashCodeAs(text)
                .hasToString(text.toString());
        assertThat(text.languages()).isSorted();
    }

    @Property
    void it_is_said_in_a_language_that_it_has(@ForAll("texts") LocalizedText text) {
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE, FRENCH, Language.of("pt"))) {
            assertThat(text.languages()).contains(text.nearest(language));
            assertThat(text.in(language)).isEqualTo(text.texts().get(text.nearest(language)));
        }
        text.texts().forEach((language, words) -> assertThat(text.in(language)).isEqualTo(words));
    }

    @Test
    void for_want_of_a_language_a_variety_of_it_is_taken_then_english_then_the_first() {
        LocalizedText text = LocalizedText.of("color", "颜色").with(Language.of("pt-BR"), "cor");

        assertThat(text.in(Language.of("zh-Hans"))).isEqualTo("颜色");
        assertThat(text.in(Language.of("pt"))).isEqualTo("cor");
        assertThat(text.in(FRENCH)).isEqualTo("color");
        assertThat(LocalizedText.of(FRENCH, "couleur").with(Language.of("de"), "Farbe"))
                .hasToString("Farbe");
        assertThat(LocalizedText.of("color").languages()).containsExactly(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant", "pt-BR", "sr-Latn-RS", "de-1996", "es-419", "x-own", "und"})
    void a_language_prints_its_tag(String tag) {
        assertThat(Language.of(tag)).hasToString(tag).isEqualTo(new Language(tag));
        assertThat(Language.of(Language.of(tag).tag())).isEqualTo(Language.of(tag));
    }

    @Test
    void case_makes_no_other_language() {
        assertThat(Language.of("ZH-hANT")).hasToString("zh-Hant");
        assertThat(Language.of("EN")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("zh-Hant").is(Language.CHINESE)).isTrue();
        assertThat(Language.CHINESE.is(Language.of("zh-Hant"))).isFalse();
        assertThat(Language.of("zha").is(Language.CHINESE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "zh_Hant", "en-", "français", "en us", "gpt-1", "text", "english"})
    void what_is_no_tag_is_refused(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(tag))
                .withMessage("'" + tag + "' is no language tag of BCP 47; write one such as en, zh or pt-BR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u00a0", "\u2007\u202f \u3000"})
    void a_text_of_spaces_says_nothing(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(FRENCH, blank))
                .withMessage("LocalizedText.fr is blank; leave it out or say something");
    }

    @Test
    void a_text_in_no_language_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of()));
        assertThatThrownBy(() -> JACKSON_2.readValue("{}", LocalizedText.class)).hasMessageContaining("in no language");
        assertThatThrownBy(() -> JACKSON_3.readValue("{}", LocalizedText.class)).hasMessageContaining("in no language");
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"zh_CN\": \"文\"}", LocalizedText.class))
                .hasMessageContaining("zh_CN");
    }
}
