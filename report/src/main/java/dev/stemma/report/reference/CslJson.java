package dev.stemma.report.reference;

import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.SourceKind;
import dev.stemma.report.json.JsonText;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes references as CSL-JSON. */
final class CslJson {

    private CslJson() {}

    static String print(List<Reference> references) {
        return JsonText.pretty(out -> {
            out.writeStartArray();
            references.forEach(reference -> item(reference, out));
            out.writeEndArray();
        });
    }

    private static void item(Reference reference, JsonGenerator out) {
        out.writeStartObject();
        text("id", reference.id().value(), out);
        text("type", type(reference), out);
        text("title", reference.title(), out);
        if (!reference.authors().isEmpty()) {
            out.writeName("author");
            out.writeStartArray();
            // Which part of a name is the family name, the paper does not say.
            reference.authors().forEach(author -> {
                out.writeStartObject();
                text("literal", author, out);
                out.writeEndObject();
            });
            out.writeEndArray();
        }
        reference.issued().ifPresent(date -> issued(date, out));
        optional("URL", reference.url(), out);
        optional("version", reference.version(), out);
        optional("language", reference.language(), out);
        out.writeEndObject();
    }

    private static String type(Reference reference) {
        return reference.kind().filter(kind -> kind == SourceKind.REPORT).isPresent() ? "report" : "article";
    }

    private static void issued(PartialDate date, JsonGenerator out) {
        out.writeName("issued");
        out.writeStartObject();
        out.writeName("date-parts");
        out.writeStartArray();
        out.writeStartArray();
        for (String part : date.value().split("-", -1)) {
            out.writeNumber(Integer.parseInt(part));
        }
        out.writeEndArray();
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void text(String name, String value, JsonGenerator out) {
        out.writeName(name);
        out.writeString(value);
    }

    private static void optional(String name, Optional<String> value, JsonGenerator out) {
        value.ifPresent(text -> text(name, text, out));
    }
}
