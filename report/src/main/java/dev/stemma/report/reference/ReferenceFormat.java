package dev.stemma.report.reference;

import dev.stemma.model.Corpus;
import dev.stemma.model.id.Named;
import java.util.List;
import java.util.function.Function;

/** A form in which references are written. */
public enum ReferenceFormat implements Named {
    /** The database of BibTeX and biber, in UTF-8. */
    BIBTEX(BibTex::print),
    /** The JSON of the Citation Style Language, version 1.0.2, as reference managers exchange it. */
    CSL_JSON(CslJson::print);

    private final Function<List<Reference>, String> print;

    ReferenceFormat(Function<List<Reference>, String> print) {
        this.print = print;
    }

    /** {@return references to the papers of a corpus and its other sources in this form; lines end with a line feed, the last too} */
    public String print(Corpus corpus) {
        return print(Reference.all(corpus));
    }

    String print(List<Reference> references) {
        return print.apply(references);
    }

    @Override
    public String toString() {
        return id();
    }
}
