package dev.stemma.report.page;

import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import dev.stemma.report.json.CitationForm;
import dev.stemma.report.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every place that the page cites, once; elsewhere its number stands for it, since the same places are cited again and again. */
final class CitationTable implements CitationForm {

    private static final List<String> LEFT_OUT =
            List.of("claims", "otherwise", "omitted/explanation", "sizes/explanation");

    /** By what the page shows of them: texts are safe as keys, whoever wrote the corpus. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<List<String>> places = new ArrayList<>();

    /** {@return the number of a place, counted from 0} */
    int number(Citation citation) {
        List<String> place = List.of(
                citation.source().value(),
                citation.locator().in(Language.ENGLISH),
                citation.locator().in(Language.CHINESE));
        return numbers.computeIfAbsent(String.join("\n", place), key -> {
            places.add(place);
            return places.size() - 1;
        });
    }

    @Override
    public void write(String name, Collection<Citation> citations, JsonWriter out) {
        out.array(name, citations, citation -> out.value(number(citation)));
    }

    /** What the page tells from the claims, figures and results themselves. */
    @Override
    public boolean leavesOut(String name) {
        return LEFT_OUT.contains(name);
    }

    /** {@return the places in the order of their numbers, each as an array of source, English locator and Chinese locator} */
    String json() {
        return JsonWriter.compact(out -> out.array(places, place -> out.array(place, out::value)));
    }
}
