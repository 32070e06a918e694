package dev.stemma.report.json;

import dev.stemma.model.source.Citation;
import java.util.Collection;

/**
 * How the places that a fact rests on are written.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CitationForm {

    /**
     * Writes places as a property.
     *
     * @param name the property
     * @param citations the places
     * @param out where to
     */
    void write(String name, Collection<Citation> citations, JsonWriter out);
}
