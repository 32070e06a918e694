package dev.stemma.corpus.codec;

import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.paper.Section;
import dev.stemma.model.paper.TrainingDataSet;

/** The JSON forms of papers and their parts. */
public final class PaperCodecs {

    /** The form of a {@link PaperDate}. */
    public static final Codec<PaperDate> PAPER_DATE = paperDate();

    /** The form of a {@link Section}. */
    public static final Codec<Section> SECTION = section();

    /** The form of a {@link Influence}. */
    public static final Codec<Influence> INFLUENCE = influence();

    /** The form of a {@link TrainingDataSet}. */
    public static final Codec<TrainingDataSet> TRAINING_DATA_SET = trainingDataSet();

    /** The form of a {@link Paper}. */
    public static final Codec<Paper> PAPER = paper();

    private PaperCodecs() {}

    private static ObjectCodec<PaperDate> paperDate() {
        var type = ObjectCodec.<PaperDate>declare();
        var kind = type.required("kind", Codecs.named(DateKind.values()));
        var date = type.required("date", Codecs.DATE);
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public PaperDate assemble(Values values) {
                return new PaperDate(
                        values.get(kind), values.get(date), values.get(source), values.get(locator), values.find(note));
            }

            @Override
            public void disassemble(PaperDate paperDate, Values values) {
                values.put(kind, paperDate.kind())
                        .put(date, paperDate.date())
                        .put(source, paperDate.source())
                        .put(locator, paperDate.locator())
                        .put(note, paperDate.note());
            }
        });
    }

    private static ObjectCodec<Section> section() {
        var type = ObjectCodec.<Section>declare();
        var id = type.required("id", IdCodecs.SECTION_ID);
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var title = type.required("title", Codecs.TEXT);
        var parent = type.optional("parent", IdCodecs.SECTION_ID);
        var page = type.optional("page", Codecs.INTEGER);
        return type.as(new Assembly<>() {
            @Override
            public Section assemble(Values values) {
                return new Section(
                        values.get(id), values.get(source), values.get(title), values.find(parent), values.find(page));
            }

            @Override
            public void disassemble(Section section, Values values) {
                values.put(id, section.id())
                        .put(source, section.source())
                        .put(title, section.title())
                        .put(parent, section.parent())
                        .put(page, section.page());
            }
        });
    }

    private static ObjectCodec<Influence> influence() {
        var type = ObjectCodec.<Influence>declare();
        var work = type.required("work", IdCodecs.WORK_ID);
        var how = type.required("how", Codecs.named(InfluenceKind.values()));
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public Influence assemble(Values values) {
                return new Influence(
                        values.get(work), values.get(how), values.get(source), values.get(locator), values.find(note));
            }

            @Override
            public void disassemble(Influence influence, Values values) {
                values.put(work, influence.work())
                        .put(how, influence.how())
                        .put(source, influence.source())
                        .put(locator, influence.locator())
                        .put(note, influence.note());
            }
        });
    }

    private static ObjectCodec<Paper> paper() {
        var type = ObjectCodec.<Paper>declare();
        var id = type.required("id", IdCodecs.PAPER_ID);
        var title = type.required("title", Codecs.TEXT);
        var authors = type.list("authors", Codecs.TEXT);
        var documents = type.list("documents", IdCodecs.SOURCE_ID);
        var dates = type.list("dates", PAPER_DATE);
        var sections = type.list("sections", SECTION);
        var buildsOn = type.list("buildsOn", INFLUENCE);
        var trainingData = type.list("trainingData", TRAINING_DATA_SET);
        return type.as(new Assembly<>() {
            @Override
            public Paper assemble(Values values) {
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

            @Override
            public void disassemble(Paper paper, Values values) {
                values.put(id, paper.id())
                        .put(title, paper.title())
                        .put(authors, paper.authors())
                        .put(documents, paper.documents())
                        .put(dates, paper.dates())
                        .put(sections, paper.sections())
                        .put(buildsOn, paper.buildsOn())
                        .put(trainingData, paper.trainingData());
            }
        });
    }

    private static ObjectCodec<TrainingDataSet> trainingDataSet() {
        var type = ObjectCodec.<TrainingDataSet>declare();
        var name = type.required("name", Codecs.TEXT);
        var tokens = type.optional("tokens", FigureCodecs.FIGURE_VALUE);
        var weight = type.optional("weight", FigureCodecs.FIGURE_VALUE);
        var epochs = type.optional("epochs", FigureCodecs.FIGURE_VALUE);
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public TrainingDataSet assemble(Values values) {
                return TrainingDataSet.builder()
                        .name(values.get(name))
                        .tokens(values.find(tokens))
                        .weight(values.find(weight))
                        .epochs(values.find(epochs))
                        .source(values.get(source))
                        .locator(values.get(locator))
                        .note(values.find(note))
                        .build();
            }

            @Override
            public void disassemble(TrainingDataSet trainingDataSet, Values values) {
                values.put(name, trainingDataSet.name())
                        .put(tokens, trainingDataSet.tokens())
                        .put(weight, trainingDataSet.weight())
                        .put(epochs, trainingDataSet.epochs())
                        .put(source, trainingDataSet.source())
                        .put(locator, trainingDataSet.locator())
                        .put(note, trainingDataSet.note());
            }
        });
    }
}
