package dev.stemma.report.facts;

import dev.stemma.model.source.Citation;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;

/**
 * How the places that a fact rests on are written.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CitationForm {

    /**
     * Writes places as one JSON value.
     *
     * @param citations the places
     * @param out where to
     */
    void write(Collection<Citation> citations, JsonGenerator out);
}
