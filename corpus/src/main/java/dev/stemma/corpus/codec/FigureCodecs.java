package dev.stemma.corpus.codec;

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
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.Party;
import java.util.List;

/** The JSON forms of figures and language models. */
public final class FigureCodecs {

    public static final Codec<FigureValue> FIGURE_VALUE = Codecs.parsed(FigureValue::of);

    private static final Codec<Quantity> QUANTITY = Codecs.named(Quantity.values());

    static final ObjectCodec<Stated> STATED = new ObjectCodec<>("stated", Stated.class) {
        private final Property<FigureValue> value = required("value", FIGURE_VALUE);
        private final Property<FigureValue> low = optional("low", FIGURE_VALUE);
        private final Property<FigureValue> high = optional("high", FIGURE_VALUE);
        private final Property<String> printed = optional("printed", Codecs.TEXT);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        Stated make(Values values) {
            return new Stated(
                    values.get(value),
                    values.find(low),
                    values.find(high),
                    values.find(printed),
                    values.get(source),
                    values.get(locator),
                    values.find(note));
        }
    };

    static final ObjectCodec<Derived> DERIVED = new ObjectCodec<>("derived", Derived.class) {
        private final Property<FigureValue> value = required("value", FIGURE_VALUE);
        private final Property<String> formula = required("formula", Codecs.TEXT);
        private final Property<List<Quantity>> inputs = list("inputs", QUANTITY);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        Derived make(Values values) {
            return new Derived(values.get(value), values.get(formula), values.list(inputs), values.find(note));
        }
    };

    static final ObjectCodec<Estimated> ESTIMATED = new ObjectCodec<>("estimated", Estimated.class) {
        private final Property<FigureValue> value = required("value", FIGURE_VALUE);
        private final Property<FigureValue> low = optional("low", FIGURE_VALUE);
        private final Property<FigureValue> high = optional("high", FIGURE_VALUE);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        Estimated make(Values values) {
            return new Estimated(
                    values.get(value),
                    values.find(low),
                    values.find(high),
                    values.get(source),
                    values.get(locator),
                    values.find(note));
        }
    };

    static final ObjectCodec<Withheld> WITHHELD = new ObjectCodec<>("withheld", Withheld.class) {
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        Withheld make(Values values) {
            return new Withheld(values.get(source), values.get(locator), values.find(note));
        }
    };

    static final ObjectCodec<Unstated> UNSTATED = new ObjectCodec<>("unstated", Unstated.class) {
        private final Property<List<SourceId>> searched = list("searched", IdCodecs.SOURCE_ID);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        Unstated make(Values values) {
            return new Unstated(values.list(searched), values.find(note));
        }
    };

    static final ObjectCodec<NotApplicable> NOT_APPLICABLE = new ObjectCodec<>("not-applicable", NotApplicable.class) {
        private final Property<LocalizedText> reason = required("reason", Codecs.LOCALIZED_TEXT);

        @Override
        NotApplicable make(Values values) {
            return new NotApplicable(values.get(reason));
        }
    };

    public static final Codec<Figure> FIGURE =
            new SumCodec<>(List.of(STATED, DERIVED, ESTIMATED, WITHHELD, UNSTATED, NOT_APPLICABLE));

    public static final Codec<Disclosure> DISCLOSURE = new ObjectCodec<>(Disclosure.class) {
        private final Property<Quantity> quantity = required("quantity", QUANTITY);
        private final Property<List<Figure>> figures = list("figures", FIGURE);
        private final Property<LocalizedText> preference = optional("preference", Codecs.LOCALIZED_TEXT);

        @Override
        Disclosure make(Values values) {
            return new Disclosure(values.get(quantity), values.list(figures), values.find(preference));
        }
    };

    public static final Codec<LanguageModel> LANGUAGE_MODEL = new ObjectCodec<>(LanguageModel.class) {
        private final Property<ModelId> id = required("id", IdCodecs.MODEL_ID);
        private final Property<String> name = required("name", Codecs.TEXT);
        private final Property<PaperId> paper = required("paper", IdCodecs.PAPER_ID);
        private final Property<Boolean> flagship = required("flagship", Codecs.BOOLEAN);
        private final Property<List<Party>> developers = list("developers", SourceCodecs.PARTY);
        private final Property<Party> publisher = optional("publisher", SourceCodecs.PARTY);
        private final Property<List<ExternalId>> externalIds = list("externalIds", SourceCodecs.EXTERNAL_ID);
        private final Property<List<Disclosure>> disclosures = list("disclosures", DISCLOSURE);

        @Override
        LanguageModel make(Values values) {
            return LanguageModel.builder()
                    .id(values.get(id))
                    .name(values.get(name))
                    .paper(values.get(paper))
                    .flagship(values.get(flagship))
                    .developers(values.list(developers))
                    .publisher(values.find(publisher))
                    .externalIds(values.list(externalIds))
                    .disclosures(values.list(disclosures))
                    .build();
        }
    };

    private FigureCodecs() {}
}
