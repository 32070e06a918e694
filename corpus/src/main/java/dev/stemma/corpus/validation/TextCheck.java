package dev.stemma.corpus.validation;

import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.location.Sink;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules about the texts of an entry, which is written here.
 *
 * <p>{@link Rule#MISSING_LANGUAGE}: each text is in the languages of the corpus. {@link Rule#CHINESE_TEXT}: what is under
 * {@code zh} is not English. {@link Rule#INVALID_VALUE}, for an entry that was built in code: each text is one that could be
 * read back. The types do not see to that for every text, such as a title; reading does.
 */
public final class TextCheck implements Output {

    /** What no name or number has. */
    private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{3,}+(?!\\p{L})");

    private final Location entry;
    private final List<Language> languages;
    private final Sink sink;
    private final Deque<Pointer> containers = new ArrayDeque<>();
    private final Deque<Integer> elements = new ArrayDeque<>();

    /** The languages of the text that has begun, and the last of them. */
    private final Set<String> tags = new LinkedHashSet<>();

    private String tag = "";

    private Pointer here = Pointer.ROOT;

    /** Begins the check of an entry, of which it is known where it stands, or would be written. */
    public TextCheck(Location entry, List<Language> languages, Sink sink) {
        this.entry = entry;
        this.languages = languages;
        this.sink = sink;
    }

    @Override
    public void text(String text) {
        try {
            Checks.text(text, "the text");
        } catch (IllegalArgumentException e) {
            report(
                    Rule.INVALID_VALUE,
                    Objects.requireNonNullElse(e.getMessage(), "the text is not valid"),
                    "write it in the expected form");
        }
        if (!tags.isEmpty()
                && (tag + "-").startsWith("zh-")
                && text.codePoints().noneMatch(Character::isIdeographic)
                && LOWER_CASE_WORD.matcher(text).find()) {
            report(
                    Rule.CHINESE_TEXT,
                    "the Chinese text has no Chinese character",
                    "write it in Chinese, or leave Chinese out of this text and of the 'languages' of the index");
        }
    }

    private void report(Rule rule, String message, String remedy) {
        sink.report(entry.below(here), rule, message, remedy);
    }

    @Override
    public void name(String name) {
        here = containers.element().member(name);
        tag = name;
        tags.add(name);
    }

    private void checkLanguages() {
        List<String> promised = languages.stream().map(Language::tag).toList();
        List<String> missing =
                promised.stream().filter(language -> !tags.contains(language)).toList();
        if (!missing.isEmpty()) {
            List<String> shared = promised.stream().filter(tags::contains).toList();
            report(
                    Rule.MISSING_LANGUAGE,
                    "the text is in " + String.join(", ", tags) + " and not in " + String.join(", ", missing)
                            + "; the corpus promises all of its texts in " + String.join(", ", promised),
                    "add the text in " + String.join(" and ", missing)
                            + ", or let the index list the languages that all texts have: \"languages\": [\""
                            + String.join("\", \"", shared.isEmpty() ? tags : shared) + "\"]");
        }
        tags.clear();
    }

    @Override
    public void beginObject() {
        containers.push(here);
    }

    @Override
    public void property(Names names, int number) {
        here = containers.element().member(names.get(number));
    }

    @Override
    public void endObject() {
        here = containers.pop();
        if (!tags.isEmpty()) {
            checkLanguages();
        }
    }

    @Override
    public void beginList() {
        containers.push(here);
        elements.push(0);
    }

    @Override
    public void element() {
        int number = elements.pop();
        here = containers.element().element(number);
        elements.push(number + 1);
    }

    @Override
    public void endList() {
        elements.pop();
        here = containers.pop();
    }
}
