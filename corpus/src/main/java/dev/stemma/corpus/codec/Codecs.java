package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.json.SharedText;
import dev.stemma.corpus.location.Visible;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.id.Named;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The JSON forms of the small types. */
final class Codecs {

    /** What a message repeats of an exception at most, in characters. */
    private static final int LONGEST = 300;

    static final Codec<String> TEXT = parsed(text -> Checks.text(text, "the text"));

    /** A text of a type that checks it as well: checked here only where what is wrong with it is reported at its place. */
    static final Codec<String> TEXT_OF_CHECKED_TYPE = new Codec<>() {
        @Override
        public @Nullable String read(Input in) {
            return in.reports() ? TEXT.read(in) : in.text();
        }

        @Override
        public void write(String value, Output out) {
            out.text(value);
        }
    };

    static final Codec<PartialDate> DATE = new TextCodec<>(PartialDate::of, Rule.IMPOSSIBLE_DATE, null);

    static final Codec<Integer> INTEGER = new Codec<>() {
        @Override
        public @Nullable Integer read(Input in) {
            return in.integer();
        }

        @Override
        public void write(Integer value, Output out) {
            out.integer(value);
        }
    };

    static final Codec<Boolean> BOOLEAN = new Codec<>() {
        @Override
        public @Nullable Boolean read(Input in) {
            return in.truth();
        }

        @Override
        public void write(Boolean value, Output out) {
            out.truth(value);
        }
    };

    static final Codec<LocalizedText> LOCALIZED_TEXT = new LocalizedTextCodec();

    static final Codec<Language> LANGUAGE = parsed(Codecs::language);

    private Codecs() {}

    /** One language is written in one way, so that whoever looks for it in a file finds it. */
    static Language language(String tag) {
        Language language = Language.of(tag);
        if (!language.tag().equals(tag)) {
            throw new IllegalArgumentException("the language is written '" + tag + "', expected '" + language + "'");
        }
        return language;
    }

    /** Returns the form of a type that is written as a string, which is what its {@code toString} returns. */
    static <T> Codec<T> parsed(Function<String, T> parser) {
        return new TextCodec<>(parser, Rule.INVALID_VALUE, null);
    }

    /** Returns the form of the ids of entries. */
    static <T> Codec<T> id(Function<String, T> parser) {
        return new TextCodec<>(parser, Rule.INVALID_VALUE, new SharedText<>(parser, true));
    }

    /** Returns the form of a type that is written as a string, of which few values are all that occur. */
    static <T> Codec<T> shared(Function<String, T> parser) {
        return new TextCodec<>(parser, Rule.INVALID_VALUE, new SharedText<>(parser, false));
    }

    /** Returns the form of a type whose constants, in order, have names. */
    static <E extends Enum<E> & Named> Codec<E> named(E[] constants) {
        List<String> ids = new ArrayList<>();
        for (E constant : constants) {
            ids.add(constant.id());
        }
        return new NamedCodec<>(
                List.of(constants), new Names(constants[0].getDeclaringClass().getSimpleName(), ids));
    }

    /** Returns what an exception says. */
    static String message(IllegalArgumentException e) {
        return Visible.shortened(Objects.requireNonNullElse(e.getMessage(), "the value is not valid"), LONGEST);
    }
}
