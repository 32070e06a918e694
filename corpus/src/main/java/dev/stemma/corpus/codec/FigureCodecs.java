package dev.stemma.corpus.codec;

import dev.stemma.corpus.stream.Parsed;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.NotApplicable;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.figure.Withheld;
import java.util.List;

/** The JSON forms of figures and language models. */
public final class FigureCodecs {

    /** The form of a {@link FigureValue}. */
    public static final Codec<FigureValue> FIGURE_VALUE = Codecs.parsed(new Parsed<>() {
        @Override
        public FigureValue parse(String text) {
            return FigureValue.of(text);
        }
    });

    private static final Codec<Quantity> QUANTITY = Codecs.named(Quantity.values());

    /** The form of a {@link Stated}. */
    static final ObjectCodec<Stated> STATED = stated();

    /** The form of a {@link Derived}. */
    static final ObjectCodec<Derived> DERIVED = derived();

    /** The form of a {@link Estimated}. */
    static final ObjectCodec<Estimated> ESTIMATED = estimated();

    /** The form of a {@link Withheld}. */
    static final ObjectCodec<Withheld> WITHHELD = withheld();

    /** The form of a {@link Unstated}. */
    static final ObjectCodec<Unstated> UNSTATED = unstated();

    /** The form of a {@link NotApplicable}. */
    static final ObjectCodec<NotApplicable> NOT_APPLICABLE = notApplicable();

    /** The form of a {@link Figure}. */
    public static final Codec<Figure> FIGURE =
            new SumCodec<>(List.of(STATED, DERIVED, ESTIMATED, WITHHELD, UNSTATED, NOT_APPLICABLE)) {
                @Override
                int alternative(Figure value) {
                    return numberOf(value);
                }
            };

    /** The form of a {@link Disclosure}. */
    public static final Codec<Disclosure> DISCLOSURE = disclosure();

    /** The form of a {@link LanguageModel}. */
    public static final Codec<LanguageModel> LANGUAGE_MODEL = languageModel();

    private FigureCodecs() {}

    private static ObjectCodec<Stated> stated() {
        var type = ObjectCodec.<Stated>declare().kind("stated");
        var value = type.required("value", FIGURE_VALUE);
        var printed = type.optional("printed", Codecs.TEXT);
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public Stated assemble(Values values) {
                return new Stated(
                        values.get(value),
                        values.find(printed),
                        values.get(source),
                        values.get(locator),
                        values.find(note));
            }

            @Override
            public void disassemble(Stated stated, Values values) {
                values.put(value, stated.value())
                        .put(printed, stated.printed())
                        .put(source, stated.source())
                        .put(locator, stated.locator())
                        .put(note, stated.note());
            }
        });
    }

    private static ObjectCodec<Derived> derived() {
        var type = ObjectCodec.<Derived>declare().kind("derived");
        var value = type.required("value", FIGURE_VALUE);
        var formula = type.required("formula", Codecs.TEXT);
        var inputs = type.list("inputs", QUANTITY);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public Derived assemble(Values values) {
                return new Derived(values.get(value), values.get(formula), values.list(inputs), values.find(note));
            }

            @Override
            public void disassemble(Derived derived, Values values) {
                values.put(value, derived.value())
                        .put(formula, derived.formula())
                        .put(inputs, derived.inputs())
                        .put(note, derived.note());
            }
        });
    }

    private static ObjectCodec<Estimated> estimated() {
        var type = ObjectCodec.<Estimated>declare().kind("estimated");
        var value = type.required("value", FIGURE_VALUE);
        var low = type.optional("low", FIGURE_VALUE);
        var high = type.optional("high", FIGURE_VALUE);
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public Estimated assemble(Values values) {
                return new Estimated(
                        values.get(value),
                        values.find(low),
                        values.find(high),
                        values.get(source),
                        values.get(locator),
                        values.find(note));
            }

            @Override
            public void disassemble(Estimated estimated, Values values) {
                values.put(value, estimated.value())
                        .put(low, estimated.low())
                        .put(high, estimated.high())
                        .put(source, estimated.source())
                        .put(locator, estimated.locator())
                        .put(note, estimated.note());
            }
        });
    }

    private static ObjectCodec<Withheld> withheld() {
        var type = ObjectCodec.<Withheld>declare().kind("withheld");
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public Withheld assemble(Values values) {
                return new Withheld(values.get(source), values.get(locator), values.find(note));
            }

            @Override
            public void disassemble(Withheld withheld, Values values) {
                values.put(source, withheld.source())
                        .put(locator, withheld.locator())
                        .put(note, withheld.note());
            }
        });
    }

    private static ObjectCodec<Unstated> unstated() {
        var type = ObjectCodec.<Unstated>declare().kind("unstated");
        var searched = type.list("searched", IdCodecs.SOURCE_ID);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public Unstated assemble(Values values) {
                return new Unstated(values.list(searched), values.find(note));
            }

            @Override
            public void disassemble(Unstated unstated, Values values) {
                values.put(searched, unstated.searched()).put(note, unstated.note());
            }
        });
    }

    private static ObjectCodec<NotApplicable> notApplicable() {
        var type = ObjectCodec.<NotApplicable>declare().kind("not-applicable");
        var reason = type.required("reason", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public NotApplicable assemble(Values values) {
                return new NotApplicable(values.get(reason));
            }

            @Override
            public void disassemble(NotApplicable notApplicable, Values values) {
                values.put(reason, notApplicable.reason());
            }
        });
    }

    private static int numberOf(Figure figure) {
        return figure.match(new Figure.Cases<>() {
            @Override
            public Integer stated(Stated stated) {
                return 0;
            }

            @Override
            public Integer derived(Derived derived) {
                return 1;
            }

            @Override
            public Integer estimated(Estimated estimated) {
                return 2;
            }

            @Override
            public Integer withheld(Withheld withheld) {
                return 3;
            }

            @Override
            public Integer unstated(Unstated unstated) {
                return 4;
            }

            @Override
            public Integer notApplicable(NotApplicable notApplicable) {
                return 5;
            }
        });
    }

    private static ObjectCodec<Disclosure> disclosure() {
        var type = ObjectCodec.<Disclosure>declare();
        var quantity = type.required("quantity", QUANTITY);
        var figures = type.list("figures", FIGURE);
        var preference = type.optional("preference", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public Disclosure assemble(Values values) {
                return new Disclosure(values.get(quantity), values.list(figures), values.find(preference));
            }

            @Override
            public void disassemble(Disclosure disclosure, Values values) {
                values.put(quantity, disclosure.quantity())
                        .put(figures, disclosure.figures())
                        .put(preference, disclosure.preference());
            }
        });
    }

    private static ObjectCodec<LanguageModel> languageModel() {
        var type = ObjectCodec.<LanguageModel>declare();
        var id = type.required("id", IdCodecs.MODEL_ID);
        var name = type.required("name", Codecs.TEXT);
        var paper = type.required("paper", IdCodecs.PAPER_ID);
        var flagship = type.required("flagship", Codecs.BOOLEAN);
        var disclosures = type.list("disclosures", DISCLOSURE);
        return type.as(new Assembly<>() {
            @Override
            public LanguageModel assemble(Values values) {
                return LanguageModel.builder()
                        .id(values.get(id))
                        .name(values.get(name))
                        .paper(values.get(paper))
                        .flagship(values.get(flagship))
                        .disclosures(values.list(disclosures))
                        .build();
            }

            @Override
            public void disassemble(LanguageModel languageModel, Values values) {
                values.put(id, languageModel.id())
                        .put(name, languageModel.name())
                        .put(paper, languageModel.paper())
                        .put(flagship, languageModel.flagship())
                        .put(disclosures, languageModel.disclosures());
            }
        });
    }
}
