package dev.stemma.report.section;

import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A thing in a corpus that has an id: it can be found by its words, which are all that is said about it in every language,
 * and shown as a page.
 */
public record Entry(Label kind, String id, LocalizedText name, List<String> words, Consumer<ReportWriter> page) {

    public Entry {
        words = List.copyOf(words);
    }

    /**
     * {@return how well it matches {@linkplain #folded folded} words that all have to be there, the lower the better: the id itself,
     * part of the id, of the name, of the words; -1 if it does not}
     */
    int match(List<String> wanted) {
        String whole = String.join("", wanted);
        String folded = folded(id);
        if (folded.equals(whole)) {
            return 0;
        }
        if (wanted.stream().allMatch(folded::contains)) {
            return folded.startsWith(whole) ? 1 : 2;
        }
        String called = folded + "\n" + folded(name.texts().values());
        if (wanted.stream().allMatch(called::contains)) {
            return called.contains(whole) ? 3 : 4;
        }
        String all = called + "\n" + folded(words);
        return !wanted.stream().allMatch(all::contains) ? -1 : all.contains(whole) ? 5 : 6;
    }

    private static String folded(Iterable<String> texts) {
        StringBuilder folded = new StringBuilder();
        texts.forEach(text -> folded.append(folded(text)).append('\n'));
        return folded.toString();
    }

    /** {@return a text as it is compared: small letters and digits alone, so that gpt3 is GPT-3} */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
