package dev.stemma.report.reference;

import dev.stemma.model.id.Named;
import java.util.List;

/**
 * A form in which references are written.
 *
 * @since 0.1.0
 */
public enum ReferenceFormat implements Named {
    /** The database of BibTeX and biber, in UTF-8. */
    BIBTEX {
        @Override
        public String print(List<Reference> references) {
            return BibTex.print(references);
        }
    },
    /** The JSON of the Citation Style Language, version 1.0.2, as reference managers exchange it. */
    CSL_JSON {
        @Override
        public String print(List<Reference> references) {
            return CslJson.print(references);
        }
    };

    /**
     * {@return references in this form; lines end with a line feed, the last one too}
     *
     * @param references the references
     */
    public abstract String print(List<Reference> references);

    @Override
    public String toString() {
        return id();
    }
}
