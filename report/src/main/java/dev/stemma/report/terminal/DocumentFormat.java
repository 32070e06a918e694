package dev.stemma.report.terminal;

import dev.stemma.model.id.Named;
import dev.stemma.report.document.Document;
import dev.stemma.report.document.MarkdownDocument;
import dev.stemma.report.document.TextDocument;
import java.util.function.Supplier;

/** The forms of what is written for people. */
public enum DocumentFormat implements Named {
    /** Plain text for a terminal. */
    TEXT(TextDocument::new),
    /** GitHub Flavored Markdown. */
    MARKDOWN(MarkdownDocument::new);

    private final Supplier<Document> document;

    DocumentFormat(Supplier<Document> document) {
        this.document = document;
    }

    public Document document() {
        return document.get();
    }

    @Override
    public String toString() {
        return id();
    }
}
