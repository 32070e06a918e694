package dev.stemma.corpus.codec;

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
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.PartialDate;

/** The JSON forms of papers and their parts. */
public final class PaperCodecs {

    /** The form of a {@link PaperDate}. */
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

    /** The form of a {@link Section}. */
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

    /** The form of a {@link Influence}. */
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

    /** The form of a {@link TrainingDataSet}. */
    public static final Codec<TrainingDataSet> TRAINING_DATA_SET = new BuiltCodec<>(
                    TrainingDataSet.class, TrainingDataSet::builder, TrainingDataSet.Builder::build)
            .required("name", Codecs.TEXT, TrainingDataSet.Builder::name)
            .optional("tokens", FigureCodecs.FIGURE_VALUE, TrainingDataSet.Builder::tokens)
            .optional("weight", FigureCodecs.FIGURE_VALUE, TrainingDataSet.Builder::weight)
            .optional("epochs", FigureCodecs.FIGURE_VALUE, TrainingDataSet.Builder::epochs)
            .required("source", IdCodecs.SOURCE_ID, TrainingDataSet.Builder::source)
            .required("locator", SourceCodecs.LOCATOR, TrainingDataSet.Builder::locator)
            .optional("note", Codecs.LOCALIZED_TEXT, TrainingDataSet.Builder::note);

    /** The form of a {@link Paper}. */
    public static final Codec<Paper> PAPER = new BuiltCodec<>(Paper.class, Paper::builder, Paper.Builder::build)
            .required("id", IdCodecs.PAPER_ID, Paper.Builder::id)
            .required("title", Codecs.TEXT, Paper.Builder::title)
            .list("authors", SourceCodecs.AUTHOR, Paper.Builder::authors)
            .list("documents", IdCodecs.SOURCE_ID, Paper.Builder::documents)
            .list("dates", PAPER_DATE, Paper.Builder::dates)
            .list("sections", SECTION, Paper.Builder::sections)
            .list("buildsOn", INFLUENCE, Paper.Builder::buildsOn)
            .list("trainingData", TRAINING_DATA_SET, Paper.Builder::trainingData);

    private PaperCodecs() {}
}
