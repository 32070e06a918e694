package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.model.id.Named;
import dev.stemma.model.source.Language;
import dev.stemma.report.document.Document;
import dev.stemma.report.document.MarkdownDocument;
import dev.stemma.report.document.TextDocument;
import dev.stemma.report.page.HtmlPage;
import dev.stemma.report.section.ReportDocument;
import java.util.function.BiFunction;

/** The forms of the report. */
enum ReportFormat implements Named {
    /** Plain text for a terminal. */
    TEXT((facts, language) -> written(facts, language, new TextDocument())),
    /** GitHub Flavored Markdown. */
    MARKDOWN((facts, language) -> written(facts, language, new MarkdownDocument())),
    /** One page with charts, in both languages. */
    HTML(HtmlPage::of);

    private final BiFunction<Facts, Language, String> print;

    ReportFormat(BiFunction<Facts, Language, String> print) {
        this.print = print;
    }

    String print(Facts facts, Language language) {
        return print.apply(facts, language);
    }

    private static String written(Facts facts, Language language, Document document) {
        ReportDocument.write(facts, language, document);
        return document.toString();
    }

    @Override
    public String toString() {
        return id();
    }
}
