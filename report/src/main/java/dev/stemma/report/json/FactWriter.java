package dev.stemma.report.json;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import java.util.Collection;

/** Writes explanations in the one form that all facts share. */
final class FactWriter extends JsonWriter {

    private final CitationForm form;

    FactWriter(JsonWriter out, CitationForm form) {
        super(out);
        this.form = form;
    }

    /** Writes what a fact says, in both languages, and every place that it or its working rests on. */
    void explanation(Fact fact) {
        Explanation explanation = fact.explanation();
        object("explanation", () -> {
            languages(explanation.statement());
            citations(explanation.allCitations());
        });
    }

    void citations(Collection<Citation> citations) {
        form.write("citations", citations, this);
    }

    /** Writes each place as an object of its source and its locator. */
    static void inFull(String name, Collection<Citation> citations, JsonWriter out) {
        out.objects(name, citations, citation -> citation(citation, out));
    }

    static void citation(Citation citation, JsonWriter out) {
        out.text("source", citation.source());
        out.text("locator", citation.locator().in(Language.ENGLISH));
    }
}
