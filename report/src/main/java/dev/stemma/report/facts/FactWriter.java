package dev.stemma.report.facts;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.report.json.JsonText;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes properties of JSON objects, and explanations in the one form that all facts share. */
final class FactWriter {

    private final JsonGenerator out;
    private final CitationForm form;

    FactWriter(JsonGenerator out, CitationForm form) {
        this.out = out;
        this.form = form;
    }

    void object(Runnable properties) {
        out.writeStartObject();
        properties.run();
        out.writeEndObject();
    }

    void object(String name, Runnable properties) {
        out.writeName(name);
        object(properties);
    }

    void text(String name, Object value) {
        out.writeName(name);
        out.writeString(value.toString());
    }

    void optionalText(String name, Optional<?> value) {
        out.writeName(name);
        value.ifPresentOrElse(text -> out.writeString(text.toString()), out::writeNull);
    }

    void number(String name, long value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    void number(String name, double value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    /** A number that may have left the range of a double, which JSON has no word for. */
    void finite(String name, double value) {
        if (Double.isFinite(value)) {
            number(name, value);
        } else {
            nothing(name);
        }
    }

    void optionalNumber(String name, OptionalDouble value) {
        out.writeName(name);
        value.ifPresentOrElse(out::writeNumber, out::writeNull);
    }

    /** A number as it is written in the corpus. */
    void digits(String name, String digits) {
        out.writeName(name);
        out.writeNumber(JsonText.number(digits));
    }

    void flag(String name, boolean value) {
        out.writeName(name);
        out.writeBoolean(value);
    }

    void bilingual(String name, LocalizedText text) {
        object(name, () -> languages(text));
    }

    void nothing(String name) {
        out.writeName(name);
        out.writeNull();
    }

    <T> void objects(String name, Collection<T> things, Consumer<T> properties) {
        out.writeName(name);
        out.writeStartArray();
        things.forEach(thing -> object(() -> properties.accept(thing)));
        out.writeEndArray();
    }

    void texts(String name, Collection<?> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(value -> out.writeString(value.toString()));
        out.writeEndArray();
    }

    /** What a fact says, in both languages, and every place that it or its working rests on. */
    void explanation(Fact fact) {
        Explanation explanation = fact.explanation();
        object("explanation", () -> {
            languages(explanation.statement());
            citations(explanation.allCitations());
        });
    }

    void citations(Collection<Citation> citations) {
        out.writeName("citations");
        form.write(citations, out);
    }

    void citation(Citation citation) {
        text("source", citation.source());
        text("locator", citation.locator().in(Language.ENGLISH));
    }

    /** Writes each place as an object of its source and its locator. */
    static void inFull(Collection<Citation> citations, JsonGenerator out) {
        FactWriter objects = new FactWriter(out, FactWriter::inFull);
        out.writeStartArray();
        citations.forEach(citation -> objects.object(() -> objects.citation(citation)));
        out.writeEndArray();
    }

    private void languages(LocalizedText text) {
        text("en", text.en());
        text("zh", text.zh());
    }
}
