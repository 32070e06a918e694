package dev.stemma.report.json;

import dev.stemma.model.source.Citation;
import java.util.Collection;

/** How the places that a fact rests on are written. */
@FunctionalInterface
public interface CitationForm {

    /** Writes places as a property. */
    void write(String name, Collection<Citation> citations, JsonWriter out);
}
