package dev.stemma.report.document;

import dev.stemma.model.id.Named;

/**
 * A form in which documents are printed.
 *
 * @since 0.1.0
 */
public enum DocumentFormat implements Named {
    /** Plain text for a terminal, with aligned tables. */
    TEXT("text") {
        @Override
        public String print(Document document) {
            return TextPrinter.print(document);
        }
    },
    /** GitHub Flavored Markdown. */
    MARKDOWN("markdown") {
        @Override
        public String print(Document document) {
            return MarkdownPrinter.print(document);
        }
    };

    private final String id;

    DocumentFormat(String id) {
        this.id = id;
    }

    /**
     * Returns a document in this form.
     *
     * @param document the document
     * @return the text; lines end with a line feed, the last one too
     */
    public abstract String print(Document document);

    @Override
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
