package dev.stemma.report.reference;

import dev.stemma.model.source.SourceKind;
import dev.stemma.report.json.JsonWriter;
import java.util.List;

/** Writes references as CSL-JSON. */
final class CslJson {

    private CslJson() {}

    static String print(List<Reference> references) {
        return JsonWriter.pretty(json -> {
            JsonWriter out = json.sparse();
            out.array(references, reference -> out.object(() -> item(reference, out)));
        });
    }

    private static void item(Reference reference, JsonWriter out) {
        out.text("id", reference.id());
        out.text(
                "type",
                reference.kind().filter(kind -> kind == SourceKind.REPORT).isPresent() ? "report" : "article");
        out.text("title", reference.title());
        // Which part of a name is the family name, the paper does not say.
        out.objects("author", reference.authors(), author -> out.text("literal", author));
        out.object("issued", reference.issued(), date -> {
            List<String> parts = List.of(date.value().split("-", -1));
            out.array("date-parts", List.of(parts), part -> out.array(part, n -> out.value(Integer.parseInt(n))));
        });
        out.text("URL", reference.url());
        out.text("version", reference.version());
        out.text("language", reference.language());
    }
}
