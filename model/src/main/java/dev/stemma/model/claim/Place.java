package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.source.LocalizedText;
import java.util.Objects;

/**
 * A place within a section of a reading, such as {@code item 4, sentence 2}.
 *
 * <p>Paragraphs are counted from 1 without headings and list items; items by their order in the section, sentences from 1
 * within either. Immutable and thread-safe.
 *
 * @param value {@code heading}, or {@code paragraph N} or {@code item N}, then perhaps {@code , sentence N}; also what
 *     {@link #toString()} returns
 * @since 0.1.0
 */
public record Place(@JsonValue String value) {

    private static final String HEADING = "heading";
    private static final String PARAGRAPH = "paragraph ";
    private static final String ITEM = "item ";
    private static final String SENTENCE = ", sentence ";

    /** Checks the form, as {@link #of} says. */
    public Place {
        Objects.requireNonNull(value, "Place");
        if (!value.equals(HEADING) && !hasForm(value)) {
            throw new IllegalArgumentException("place is '" + value
                    + "', expected 'heading', or 'paragraph N' or 'item N', then perhaps ', sentence N'");
        }
    }

    private static boolean hasForm(String value) {
        int number = value.startsWith(PARAGRAPH) ? PARAGRAPH.length() : value.startsWith(ITEM) ? ITEM.length() : -1;
        int end = endOfNumber(value, number);
        if (end > 0 && value.startsWith(SENTENCE, end)) {
            end = endOfNumber(value, end + SENTENCE.length());
        }
        return end == value.length();
    }

    /** Returns the place behind the number, without a leading zero, that begins at a place; -1 if there is none. */
    private static int endOfNumber(String value, int from) {
        if (from < 0 || from == value.length() || value.charAt(from) == '0') {
            return -1;
        }
        int end = from;
        while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
            end++;
        }
        return end > from ? end : -1;
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
        if (value.equals(HEADING)) {
            return LocalizedText.of(HEADING, "标题");
        }
        boolean isItem = value.startsWith(ITEM);
        int number = isItem ? ITEM.length() : PARAGRAPH.length();
        int sentence = value.indexOf(SENTENCE);
        int end = sentence < 0 ? value.length() : sentence;
        return LocalizedText.of(
                value,
                "第 " + value.substring(number, end) + (isItem ? " 条" : " 段")
                        + (sentence < 0 ? "" : "第 " + value.substring(sentence + SENTENCE.length()) + " 句"));
    }

    @Override
    public String toString() {
        return value;
    }
}
