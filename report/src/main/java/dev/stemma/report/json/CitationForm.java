package dev.stemma.report.json;

import dev.stemma.model.source.Citation;
import java.util.Collection;

/** How the places that a fact rests on are written, and what of the facts is not written at all. */
@FunctionalInterface
public interface CitationForm {

    /** Writes places as a property. */
    void write(String name, Collection<Citation> citations, JsonWriter out);

    /** {@return whether the reader of the facts has no use for a list, or with {@code /explanation} for what is said of its entries} */
    default boolean leavesOut(String name) {
        return false;
    }
}
