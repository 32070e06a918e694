package dev.stemma.corpus.codec;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;

/** The JSON forms of sources and locators. */
public final class SourceCodecs {

    /** The form of a {@link Locator}. */
    public static final Codec<Locator> LOCATOR = locator();

    /** The form of a {@link OutlineEntry}. */
    public static final Codec<OutlineEntry> OUTLINE_ENTRY = outlineEntry();

    /** The form of a {@link Source}. */
    public static final Codec<Source> SOURCE = source();

    private SourceCodecs() {}

    private static ObjectCodec<Locator> locator() {
        var type = ObjectCodec.<Locator>declare().recurring().rule(Rule.EMPTY_LOCATOR);
        var section = type.optional("section", IdCodecs.SECTION_ID);
        var page = type.optional("page", Codecs.INTEGER);
        var paragraph = type.optional("paragraph", Codecs.INTEGER);
        var table = type.optional("table", Codecs.TEXT);
        var drawing = type.optional("drawing", Codecs.TEXT);
        var equation = type.optional("equation", Codecs.TEXT);
        var footnote = type.optional("footnote", Codecs.TEXT);
        var row = type.optional("row", Codecs.TEXT);
        var column = type.optional("column", Codecs.TEXT);
        var file = type.optional("file", Codecs.TEXT);
        var line = type.optional("line", Codecs.INTEGER);
        return type.as(new Assembly<>() {
            @Override
            public Locator assemble(Values values) {
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

            @Override
            public void disassemble(Locator locator, Values values) {
                values.put(section, locator.section())
                        .put(page, locator.page())
                        .put(paragraph, locator.paragraph())
                        .put(table, locator.table())
                        .put(drawing, locator.drawing())
                        .put(equation, locator.equation())
                        .put(footnote, locator.footnote())
                        .put(row, locator.row())
                        .put(column, locator.column())
                        .put(file, locator.file())
                        .put(line, locator.line());
            }
        });
    }

    private static ObjectCodec<OutlineEntry> outlineEntry() {
        var type = ObjectCodec.<OutlineEntry>declare();
        var section = type.required("section", IdCodecs.SECTION_ID);
        var title = type.required("title", Codecs.TEXT);
        var paper = type.required("paper", IdCodecs.PAPER_ID);
        var covers = type.list("covers", IdCodecs.SECTION_ID);
        return type.as(new Assembly<>() {
            @Override
            public OutlineEntry assemble(Values values) {
                return new OutlineEntry(values.get(section), values.get(title), values.get(paper), values.list(covers));
            }

            @Override
            public void disassemble(OutlineEntry outlineEntry, Values values) {
                values.put(section, outlineEntry.section())
                        .put(title, outlineEntry.title())
                        .put(paper, outlineEntry.paper())
                        .put(covers, outlineEntry.covers());
            }
        });
    }

    private static ObjectCodec<Source> source() {
        var type = ObjectCodec.<Source>declare();
        var id = type.required("id", IdCodecs.SOURCE_ID);
        var kind = type.required("kind", Codecs.named(SourceKind.values()));
        var title = type.required("title", Codecs.TEXT);
        var authors = type.list("authors", Codecs.TEXT);
        var date = type.optional("date", Codecs.DATE);
        var version = type.optional("version", Codecs.TEXT);
        var url = type.optional("url", Codecs.TEXT);
        var language = type.optional("language", Codecs.TEXT);
        var outline = type.list("outline", OUTLINE_ENTRY);
        return type.as(new Assembly<>() {
            @Override
            public Source assemble(Values values) {
                return Source.builder()
                        .id(values.get(id))
                        .kind(values.get(kind))
                        .title(values.get(title))
                        .authors(values.list(authors))
                        .date(values.find(date))
                        .version(values.find(version))
                        .url(values.find(url))
                        .language(values.find(language))
                        .outline(values.list(outline))
                        .build();
            }

            @Override
            public void disassemble(Source source, Values values) {
                values.put(id, source.id())
                        .put(kind, source.kind())
                        .put(title, source.title())
                        .put(authors, source.authors())
                        .put(date, source.date())
                        .put(version, source.version())
                        .put(url, source.url())
                        .put(language, source.language())
                        .put(outline, source.outline());
            }
        });
    }
}
