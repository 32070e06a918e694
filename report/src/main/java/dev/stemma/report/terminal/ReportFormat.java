package dev.stemma.report.terminal;

import dev.stemma.model.id.Named;

/** The forms of the report: those of a document, and a page. */
public enum ReportFormat implements Named {
    /** Plain text for a terminal. */
    TEXT,
    /** GitHub Flavored Markdown. */
    MARKDOWN,
    /** One page with charts, in both languages. */
    HTML;

    @Override
    public String toString() {
        return id();
    }
}
