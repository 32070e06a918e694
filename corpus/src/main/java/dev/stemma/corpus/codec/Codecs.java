package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Names;
import dev.stemma.corpus.stream.Output;
import dev.stemma.corpus.stream.Parsed;
import dev.stemma.model.id.Named;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.internal.Nearest;
import dev.stemma.model.internal.Slugs;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.PartialDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The JSON forms of the small types, and what they report. */
final class Codecs {

    static final Codec<String> TEXT = parsed(new Parsed<>() {
        @Override
        public String parse(String text) {
            return Checks.text(text, "the text");
        }
    });

    static final Codec<PartialDate> DATE = new TextCodec<>(
            new Parsed<>() {
                @Override
                public PartialDate parse(String text) {
                    return PartialDate.of(text);
                }
            },
            Rule.IMPOSSIBLE_DATE);

    static final Codec<Integer> INTEGER = new Codec<>() {
        @Override
        public @Nullable Integer decode(Node node, Pointer pointer, Sink sink) {
            if (!(node instanceof Node.NumberNode number)) {
                wrongType(node, pointer, "a whole number", sink);
                return null;
            }
            try {
                return Integer.valueOf(number.literal());
            } catch (NumberFormatException e) {
                sink.report(
                        Rule.WRONG_TYPE,
                        node.position(),
                        pointer,
                        "there is " + shortened(number.literal()) + " where a whole number is expected",
                        "write a whole number without a fraction or exponent, at most " + Integer.MAX_VALUE);
                return null;
            }
        }

        @Override
        public Integer read(Input in) {
            return in.integer();
        }

        @Override
        public void write(Integer value, Output out) {
            out.integer(value);
        }

        @Override
        public Form form() {
            return new Form.WholeNumber();
        }
    };

    static final Codec<Boolean> BOOLEAN = new Codec<>() {
        @Override
        public @Nullable Boolean decode(Node node, Pointer pointer, Sink sink) {
            if (node instanceof Node.BooleanNode truth) {
                return truth.value();
            }
            wrongType(node, pointer, "true or false", sink);
            return null;
        }

        @Override
        public Boolean read(Input in) {
            return in.truth();
        }

        @Override
        public void write(Boolean value, Output out) {
            out.truth(value);
        }

        @Override
        public Form form() {
            return new Form.Truth();
        }
    };

    static final ObjectCodec<LocalizedText> LOCALIZED_TEXT = localizedText();

    private Codecs() {}

    private static ObjectCodec<LocalizedText> localizedText() {
        var type = ObjectCodec.<LocalizedText>declare();
        var en = type.required("en", new TypeCheckedText());
        var zh = type.required("zh", new TypeCheckedText());
        return type.as(new Assembly<>() {
            @Override
            public LocalizedText assemble(Values values) {
                return new LocalizedText(values.get(en), values.get(zh));
            }

            @Override
            public void disassemble(LocalizedText localizedText, Values values) {
                values.put(en, localizedText.en()).put(zh, localizedText.zh());
            }
        });
    }

    /** Returns the form of a type that is written as a string, which is what its {@code toString} returns. */
    static <T> Codec<T> parsed(Parsed<T> parser) {
        return new TextCodec<>(parser, Rule.INVALID_VALUE);
    }

    /** Returns the form of a type that is written as a string, of which few values are all that occur. */
    static <T> Codec<T> shared(Parsed<T> parser) {
        return new SharedCodec<>(parser);
    }

    /** Returns the form of a type whose constants, in order, have names. */
    static <E extends Enum<E> & Named> Codec<E> named(E[] constants) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E constant : constants) {
            byName.put(constant.id(), constant);
        }
        Names names = new Names(byName.keySet());
        Class<E> type = constants[0].getDeclaringClass();
        return new Codec<>() {
            @Override
            public @Nullable E decode(Node node, Pointer pointer, Sink sink) {
                if (!(node instanceof Node.TextNode text)) {
                    wrongType(node, pointer, "a string", sink);
                    return null;
                }
                E constant = byName.get(text.text());
                if (constant == null) {
                    unknownName(text, pointer, type.getSimpleName(), byName.keySet(), sink);
                }
                return constant;
            }

            @Override
            public E read(Input in) {
                return constants[in.constant(names)];
            }

            @Override
            @SuppressWarnings("EnumOrdinal") // read looks the constant up by it, in the array of the same class
            public void write(E value, Output out) {
                out.constant(names, value.ordinal());
            }

            @Override
            public Form form() {
                return new Form.Name(List.copyOf(byName.keySet()));
            }
        };
    }

    /** Reports a value of the wrong JSON type. */
    static void wrongType(Node node, Pointer pointer, String expected, Sink sink) {
        sink.report(
                Rule.WRONG_TYPE,
                node.position(),
                pointer,
                "there is " + node.describe() + " where " + expected + " is expected",
                node instanceof Node.NullNode ? "leave the property out instead of writing null" : "write " + expected);
    }

    /** Reports a name that is not in a list. */
    static void unknownName(Node.TextNode name, Pointer pointer, String list, Collection<String> known, Sink sink) {
        sink.report(
                Rule.INVALID_VALUE,
                name.position(),
                pointer,
                "there is no " + list + " '" + shortened(name.text()) + "'" + Slugs.foreign(name.text()),
                Nearest.to(name.text(), known)
                                .map(near -> "did you mean '" + near + "'? ")
                                .orElse("") + "it is one of " + String.join(", ", known));
    }

    /** Returns what an exception says. */
    static String message(IllegalArgumentException e) {
        return shortened(Objects.requireNonNullElse(e.getMessage(), "the value is not valid"));
    }

    private static String shortened(String text) {
        int limit = 300;
        return text.length() <= limit ? text : text.substring(0, limit) + "... (" + text.length() + " characters)";
    }
}
