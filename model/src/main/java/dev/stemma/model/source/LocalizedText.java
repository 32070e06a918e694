package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.internal.Checks;
import java.util.Objects;

/**
 * A text in English and in Chinese that says the same in both.
 *
 * <p>Immutable and thread-safe.
 *
 * @param en the English text, not blank
 * @param zh the Chinese text, not blank
 * @since 0.1.0
 */
@JsonPropertyOrder({"en", "zh"})
public record LocalizedText(
        @JsonProperty("en") String en, @JsonProperty("zh") String zh) {

    /**
     * Checks that both texts say something.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public LocalizedText {
        Checks.text(en, "LocalizedText.en");
        Checks.text(zh, "LocalizedText.zh");
    }

    /**
     * {@return the two texts as one value}
     *
     * @param en the English text
     * @param zh the Chinese text
     * @throws IllegalArgumentException if a text is blank
     */
    public static LocalizedText of(String en, String zh) {
        return new LocalizedText(en, zh);
    }

    /**
     * {@return the text in a language}
     *
     * @param language the language
     */
    public String in(Language language) {
        return Objects.requireNonNull(language, "language") == Language.CHINESE ? zh : en;
    }

    /** Returns the English text. */
    @Override
    public String toString() {
        return en;
    }
}
