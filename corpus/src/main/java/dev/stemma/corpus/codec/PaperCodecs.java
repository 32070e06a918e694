package dev.stemma.corpus.codec;

import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.paper.Section;
import dev.stemma.model.paper.TrainingDataSet;
import dev.stemma.model.source.Author;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.PartialDate;
import java.util.List;

/** The JSON forms of papers and their parts. */
public final class PaperCodecs {

    public static final Codec<PaperDate> PAPER_DATE = new ObjectCodec<>(PaperDate.class) {
        private final Property<DateKind> kind = required("kind", Codecs.named(DateKind.values()));
        private final Property<PartialDate> date = required("date", Codecs.DATE);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        PaperDate make(Values values) {
            return new PaperDate(
                    values.get(kind), values.get(date), values.get(source), values.get(locator), values.find(note));
        }
    };

    public static final Codec<Section> SECTION = new ObjectCodec<>(Section.class) {
        private final Property<SectionId> id = required("id", IdCodecs.SECTION_ID);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<String> title = required("title", Codecs.TEXT);
        private final Property<SectionId> parent = optional("parent", IdCodecs.SECTION_ID);
        private final Property<Integer> page = optional("page", Codecs.INTEGER);

        @Override
        Section make(Values values) {
            return new Section(
                    values.get(id), values.get(source), values.get(title), values.find(parent), values.find(page));
        }
    };

    public static final Codec<Influence> INFLUENCE = new ObjectCodec<>(Influence.class) {
        private final Property<WorkId> work = required("work", IdCodecs.WORK_ID);
        private final Property<InfluenceKind> how = required("how", Codecs.named(InfluenceKind.values()));
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        Influence make(Values values) {
            return new Influence(
                    values.get(work), values.get(how), values.get(source), values.get(locator), values.find(note));
        }
    };

    public static final Codec<TrainingDataSet> TRAINING_DATA_SET = new ObjectCodec<>(TrainingDataSet.class) {
        private final Property<String> name = required("name", Codecs.TEXT);
        private final Property<FigureValue> bytes = optional("bytes", FigureCodecs.FIGURE_VALUE);
        private final Property<FigureValue> tokens = optional("tokens", FigureCodecs.FIGURE_VALUE);
        private final Property<FigureValue> weight = optional("weight", FigureCodecs.FIGURE_VALUE);
        private final Property<FigureValue> epochs = optional("epochs", FigureCodecs.FIGURE_VALUE);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        TrainingDataSet make(Values values) {
            return TrainingDataSet.builder()
                    .name(values.get(name))
                    .bytes(values.find(bytes))
                    .tokens(values.find(tokens))
                    .weight(values.find(weight))
                    .epochs(values.find(epochs))
                    .source(values.get(source))
                    .locator(values.get(locator))
                    .note(values.find(note))
                    .build();
        }
    };

    public static final Codec<Paper> PAPER = new ObjectCodec<>(Paper.class) {
        private final Property<PaperId> id = required("id", IdCodecs.PAPER_ID);
        private final Property<String> title = required("title", Codecs.TEXT);
        private final Property<List<Author>> authors = list("authors", SourceCodecs.AUTHOR);
        private final Property<List<SourceId>> documents = list("documents", IdCodecs.SOURCE_ID);
        private final Property<List<PaperDate>> dates = list("dates", PAPER_DATE);
        private final Property<List<Section>> sections = list("sections", SECTION);
        private final Property<List<Influence>> buildsOn = list("buildsOn", INFLUENCE);
        private final Property<List<TrainingDataSet>> trainingData = list("trainingData", TRAINING_DATA_SET);

        @Override
        Paper make(Values values) {
            return Paper.builder()
                    .id(values.get(id))
                    .title(values.get(title))
                    .authors(values.list(authors))
                    .documents(values.list(documents))
                    .dates(values.list(dates))
                    .sections(values.list(sections))
                    .buildsOn(values.list(buildsOn))
                    .trainingData(values.list(trainingData))
                    .build();
        }
    };

    private PaperCodecs() {}
}
