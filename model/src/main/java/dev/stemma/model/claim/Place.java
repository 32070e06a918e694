package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.source.LocalizedText;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A place within a section of a reading, such as {@code item 4, sentence 2}.
 *
 * <p>Paragraphs are counted from 1 without headings and list items; items by their order in the section, sentences from 1
 * within either. Immutable and thread-safe.
 *
 * @param value {@code paragraph N} or {@code item N}, then perhaps {@code , sentence N}; also what {@link #toString()}
 *     returns
 * @since 0.1.0
 */
public record Place(@JsonValue String value) {

    private static final Pattern FORM =
            Pattern.compile("(paragraph|item) ([1-9][0-9]*+)(?:, sentence ([1-9][0-9]*+))?+");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public Place {
        Objects.requireNonNull(value, "Place");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "place is '" + value + "', expected 'paragraph N' or 'item N', then perhaps ', sentence N'");
        }
    }

    /**
     * {@return the place with this text}
     *
     * @param value such as {@code paragraph 2, sentence 1}
     * @throws IllegalArgumentException if the value has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Place of(String value) {
        return new Place(value);
    }

    /** {@return the place as a reader knows it, such as {@code item 4, sentence 2}, in Chinese {@code 第 4 条第 2 句}} */
    public LocalizedText words() {
        String zh = FORM.matcher(value)
                .replaceFirst(form -> "第 " + form.group(2) + (form.group(1).equals("item") ? " 条" : " 段")
                        + (form.group(3) == null ? "" : "第 " + form.group(3) + " 句"));
        return LocalizedText.of(value, zh);
    }

    @Override
    public String toString() {
        return value;
    }
}
