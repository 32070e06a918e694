package dev.stemma.report.page;

import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import dev.stemma.report.facts.CitationForm;
import dev.stemma.report.json.JsonText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Every place that the page cites, once; elsewhere its number stands for it, since the same places are cited again and again.
 *
 * <p>Mutable and not thread-safe.
 */
final class CitationTable implements CitationForm {

    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    /** Returns the number of a place, counted from 0. */
    int number(Citation citation) {
        return numbers.computeIfAbsent(citation, place -> numbers.size());
    }

    @Override
    public void write(Collection<Citation> citations, JsonGenerator out) {
        out.writeStartArray();
        citations.forEach(citation -> out.writeNumber(number(citation)));
        out.writeEndArray();
    }

    /** Returns the places in the order of their numbers, each as an array of source, English locator and Chinese locator. */
    String json() {
        return JsonText.compact(out -> {
            out.writeStartArray();
            numbers.keySet().forEach(citation -> {
                out.writeStartArray();
                out.writeString(citation.source().value());
                out.writeString(citation.locator().in(Language.ENGLISH));
                out.writeString(citation.locator().in(Language.CHINESE));
                out.writeEndArray();
            });
            out.writeEndArray();
        });
    }
}
