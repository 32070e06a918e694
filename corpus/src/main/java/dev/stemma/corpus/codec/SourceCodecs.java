package dev.stemma.corpus.codec;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Author;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Party;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.List;

/** The JSON forms of sources and locators. */
public final class SourceCodecs {

    public static final Codec<Locator> LOCATOR = new ObjectCodec<>(Locator.class) {
        private final Property<SectionId> section = optional("section", IdCodecs.SECTION_ID);
        private final Property<Integer> page = optional("page", Codecs.INTEGER);
        private final Property<Integer> paragraph = optional("paragraph", Codecs.INTEGER);
        private final Property<String> table = optional("table", Codecs.TEXT);
        private final Property<String> drawing = optional("drawing", Codecs.TEXT);
        private final Property<String> equation = optional("equation", Codecs.TEXT);
        private final Property<String> footnote = optional("footnote", Codecs.TEXT);
        private final Property<String> row = optional("row", Codecs.TEXT);
        private final Property<String> column = optional("column", Codecs.TEXT);
        private final Property<String> file = optional("file", Codecs.TEXT);
        private final Property<Integer> line = optional("line", Codecs.INTEGER);

        @Override
        Rule rule() {
            return Rule.EMPTY_LOCATOR;
        }

        @Override
        Locator make(Values values) {
            return Locator.builder()
                    .section(values.find(section))
                    .page(values.find(page))
                    .paragraph(values.find(paragraph))
                    .table(values.find(table))
                    .drawing(values.find(drawing))
                    .equation(values.find(equation))
                    .footnote(values.find(footnote))
                    .row(values.find(row))
                    .column(values.find(column))
                    .file(values.find(file))
                    .line(values.find(line))
                    .build();
        }
    };

    public static final Codec<Author> AUTHOR = new ObjectCodec<>(AuthorForm.class) {
        private final Property<String> family = optional("family", Codecs.TEXT);
        private final Property<String> given = optional("given", Codecs.TEXT);
        private final Property<String> printed = optional("printed", Codecs.TEXT);
        private final Property<String> name = optional("name", Codecs.TEXT);

        @Override
        String remedy() {
            return "write a person as {\"family\": \"Brown\", \"given\": \"Tom B.\"}, an organisation as {\"name\": \"OpenAI\"}";
        }

        @Override
        Object written(Author author) {
            return AuthorForm.of(author);
        }

        @Override
        Author make(Values values) {
            return new AuthorForm(values.find(family), values.find(given), values.find(printed), values.find(name))
                    .author();
        }
    };

    public static final Codec<ExternalId> EXTERNAL_ID = new ObjectCodec<>(ExternalId.class) {
        private final Property<IdScheme> scheme = required("scheme", Codecs.named(IdScheme.values()));
        private final Property<String> id = required("id", Codecs.TEXT);
        private final Property<SourceId> source = optional("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = optional("locator", LOCATOR);

        @Override
        ExternalId make(Values values) {
            return new ExternalId(values.get(scheme), values.get(id), values.find(source), values.find(locator));
        }
    };

    public static final Codec<Party> PARTY = new ObjectCodec<>(Party.class) {
        private final Property<String> name = required("name", Codecs.TEXT);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", LOCATOR);

        @Override
        Party make(Values values) {
            return new Party(values.get(name), values.get(source), values.get(locator));
        }
    };

    public static final Codec<OutlineEntry> OUTLINE_ENTRY = new ObjectCodec<>(OutlineEntry.class) {
        private final Property<SectionId> section = required("section", IdCodecs.SECTION_ID);
        private final Property<String> title = required("title", Codecs.TEXT);
        private final Property<PaperId> paper = required("paper", IdCodecs.PAPER_ID);
        private final Property<List<SectionId>> covers = list("covers", IdCodecs.SECTION_ID);

        @Override
        OutlineEntry make(Values values) {
            return new OutlineEntry(values.get(section), values.get(title), values.get(paper), values.list(covers));
        }
    };

    public static final Codec<Source> SOURCE = new ObjectCodec<>(Source.class) {
        private final Property<SourceId> id = required("id", IdCodecs.SOURCE_ID);
        private final Property<SourceKind> kind = required("kind", Codecs.named(SourceKind.values()));
        private final Property<String> title = required("title", Codecs.TEXT);
        private final Property<List<Author>> authors = list("authors", AUTHOR);
        private final Property<Boolean> moreAuthors = flag("moreAuthors");
        private final Property<PartialDate> date = optional("date", Codecs.DATE);
        private final Property<String> version = optional("version", Codecs.TEXT);
        private final Property<Integer> pages = optional("pages", Codecs.INTEGER);
        private final Property<String> url = optional("url", Codecs.TEXT);
        private final Property<List<ExternalId>> externalIds = list("externalIds", EXTERNAL_ID);
        private final Property<Language> language = optional("language", Codecs.LANGUAGE);
        private final Property<List<OutlineEntry>> outline = list("outline", OUTLINE_ENTRY);

        @Override
        Source make(Values values) {
            return Source.builder()
                    .id(values.get(id))
                    .kind(values.get(kind))
                    .title(values.get(title))
                    .authors(values.list(authors))
                    .moreAuthors(values.isTrue(moreAuthors))
                    .date(values.find(date))
                    .version(values.find(version))
                    .pages(values.find(pages))
                    .url(values.find(url))
                    .externalIds(values.list(externalIds))
                    .language(values.find(language))
                    .outline(values.list(outline))
                    .build();
        }
    };

    private SourceCodecs() {}
}
