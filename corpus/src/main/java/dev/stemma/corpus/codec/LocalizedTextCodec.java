package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The JSON form of a text as an object with a property for each of its languages. */
final class LocalizedTextCodec implements Codec<LocalizedText> {

    @Override
    public @Nullable LocalizedText read(Input in) {
        if (!in.beginObject("write the text by its language, as in {\"en\": \"...\"}")) {
            return null;
        }
        Set<String> tags = new HashSet<>();
        Map<Language, String> texts = new TreeMap<>();
        boolean complete = true;
        for (String tag = in.name(tags); tag != null; tag = in.name(tags)) {
            tags.add(tag);
            Language language = language(tag, in);
            String text = Codecs.TEXT_OF_CHECKED_TYPE.read(in);
            if (language == null || text == null) {
                complete = false;
            } else {
                texts.put(language, text);
            }
        }
        if (tags.isEmpty()) {
            in.report(
                    Rule.MISSING_PROPERTY,
                    "the text is in no language",
                    "write it in one at least, such as {\"en\": \"...\"}");
        }
        return complete && !texts.isEmpty() ? LocalizedText.of(texts) : null;
    }

    private static @Nullable Language language(String tag, Input in) {
        try {
            return Codecs.language(tag);
        } catch (IllegalArgumentException e) {
            in.report(Rule.INVALID_VALUE, Codecs.message(e), "name the property by the language of its text");
            return null;
        }
    }

    @Override
    public void write(LocalizedText value, Output out) {
        out.beginObject();
        value.texts().forEach((language, text) -> {
            out.name(language.tag());
            out.text(text);
        });
        out.endObject();
    }

    @Override
    public LocalizedText together(
            LocalizedText mine, LocalizedText theirs, Pointer at, Consumer<Pointer> contradictions) {
        Map<Language, String> texts = new TreeMap<>(theirs.texts());
        mine.texts().forEach((language, text) -> {
            if (!text.equals(texts.getOrDefault(language, text))) {
                contradictions.accept(at.member(language.tag()));
            }
            texts.put(language, text);
        });
        return LocalizedText.of(texts);
    }
}
