package dev.stemma.report.command;

import dev.stemma.model.Corpus;
import dev.stemma.model.Language;
import dev.stemma.model.Named;
import dev.stemma.report.document.DocumentFormat;
import dev.stemma.report.page.HtmlPage;
import dev.stemma.report.section.ReportDocument;
import java.util.function.BiFunction;

/** The forms of the report. */
enum ReportFormat implements Named {
    /** Plain text for a terminal. */
    TEXT("text", (corpus, language) -> DocumentFormat.TEXT.print(ReportDocument.of(corpus, language))),
    /** GitHub Flavored Markdown. */
    MARKDOWN("markdown", (corpus, language) -> DocumentFormat.MARKDOWN.print(ReportDocument.of(corpus, language))),
    /** One page with charts, in both languages. */
    HTML("html", HtmlPage::of);

    private final String id;
    private final BiFunction<Corpus, Language, String> printer;

    ReportFormat(String id, BiFunction<Corpus, Language, String> printer) {
        this.id = id;
        this.printer = printer;
    }

    String print(Corpus corpus, Language language) {
        return printer.apply(corpus, language);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
