package dev.stemma.corpus.codec;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Author;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Party;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.List;

/** The JSON forms of sources and locators. */
public final class SourceCodecs {

    /** The form of a {@link Locator}. */
    public static final Codec<Locator> LOCATOR =
            new BuiltCodec<>(Locator.class, Locator::builder, Locator.Builder::build) {
                @Override
                Rule rule() {
                    return Rule.EMPTY_LOCATOR;
                }
            }.optional("section", IdCodecs.SECTION_ID, Locator.Builder::section)
                    .optional("page", Codecs.INTEGER, Locator.Builder::page)
                    .optional("paragraph", Codecs.INTEGER, Locator.Builder::paragraph)
                    .optional("table", Codecs.TEXT, Locator.Builder::table)
                    .optional("drawing", Codecs.TEXT, Locator.Builder::drawing)
                    .optional("equation", Codecs.TEXT, Locator.Builder::equation)
                    .optional("footnote", Codecs.TEXT, Locator.Builder::footnote)
                    .optional("row", Codecs.TEXT, Locator.Builder::row)
                    .optional("column", Codecs.TEXT, Locator.Builder::column)
                    .optional("file", Codecs.TEXT, Locator.Builder::file)
                    .optional("line", Codecs.INTEGER, Locator.Builder::line);

    private static final ObjectCodec<AuthorForm> AUTHOR_FORM = new ObjectCodec<>(AuthorForm.class) {
        private final Property<String> family = optional("family", Codecs.TEXT);
        private final Property<String> given = optional("given", Codecs.TEXT);
        private final Property<String> printed = optional("printed", Codecs.TEXT);
        private final Property<String> name = optional("name", Codecs.TEXT);

        @Override
        String remedy() {
            return "write a person as {\"family\": \"Brown\", \"given\": \"Tom B.\"}, an organisation as {\"name\": \"OpenAI\"}";
        }

        @Override
        AuthorForm make(Values values) {
            AuthorForm form =
                    new AuthorForm(values.find(family), values.find(given), values.find(printed), values.find(name));
            form.author(); // refuses here, where it is reported, what is neither of the two
            return form;
        }
    };

    /** The form of an {@link Author}. */
    public static final Codec<Author> AUTHOR = new MappedCodec<>(AUTHOR_FORM, AuthorForm::author, AuthorForm::of);

    /** The form of an {@link ExternalId}. */
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

    /** The form of a {@link Party}. */
    public static final Codec<Party> PARTY = new ObjectCodec<>(Party.class) {
        private final Property<String> name = required("name", Codecs.TEXT);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", LOCATOR);

        @Override
        Party make(Values values) {
            return new Party(values.get(name), values.get(source), values.get(locator));
        }
    };

    /** The form of a {@link OutlineEntry}. */
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

    /** The form of a {@link Source}. */
    public static final Codec<Source> SOURCE = new BuiltCodec<>(Source.class, Source::builder, Source.Builder::build)
            .required("id", IdCodecs.SOURCE_ID, Source.Builder::id)
            .required("kind", Codecs.named(SourceKind.values()), Source.Builder::kind)
            .required("title", Codecs.TEXT, Source.Builder::title)
            .list("authors", AUTHOR, Source.Builder::authors)
            .flag("moreAuthors", Source.Builder::moreAuthors)
            .optional("date", Codecs.DATE, Source.Builder::date)
            .optional("version", Codecs.TEXT, Source.Builder::version)
            .optional("pages", Codecs.INTEGER, Source.Builder::pages)
            .optional("url", Codecs.TEXT, Source.Builder::url)
            .list("externalIds", EXTERNAL_ID, Source.Builder::externalIds)
            .optional("language", Codecs.LANGUAGE, Source.Builder::language)
            .list("outline", OUTLINE_ENTRY, Source.Builder::outline);

    private SourceCodecs() {}
}
