package dev.stemma.report.command;

import dev.stemma.model.Corpus;
import dev.stemma.model.id.Named;
import dev.stemma.model.source.Language;
import dev.stemma.report.document.DocumentFormat;
import dev.stemma.report.page.HtmlPage;
import dev.stemma.report.section.ReportDocument;

/** The forms of the report. */
enum ReportFormat implements Named {
    /** Plain text for a terminal. */
    TEXT("text") {
        @Override
        String print(Corpus corpus, Language language) {
            return DocumentFormat.TEXT.print(ReportDocument.of(corpus, language));
        }
    },
    /** GitHub Flavored Markdown. */
    MARKDOWN("markdown") {
        @Override
        String print(Corpus corpus, Language language) {
            return DocumentFormat.MARKDOWN.print(ReportDocument.of(corpus, language));
        }
    },
    /** One page with charts, in both languages. */
    HTML("html") {
        @Override
        String print(Corpus corpus, Language language) {
            return HtmlPage.of(corpus, language);
        }
    };

    private final String id;

    ReportFormat(String id) {
        this.id = id;
    }

    abstract String print(Corpus corpus, Language language);

    @Override
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
