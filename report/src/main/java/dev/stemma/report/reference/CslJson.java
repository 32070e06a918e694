package dev.stemma.report.reference;

import dev.stemma.model.source.Author;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.Person;
import dev.stemma.model.source.Source;
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
        out.text("type", reference.kind().map(CslJson::type).orElse("article"));
        out.text("title", reference.title());
        out.objects("author", reference.authors(), author -> name(author, out));
        if (reference.moreAuthors()) {
            // The form has no word for it, and styles must not invent a name.
            out.text("note", "et al.");
        }
        out.object("issued", reference.issued(), date -> {
            List<String> parts = List.of(date.value().split("-", -1));
            out.array("date-parts", List.of(parts), part -> out.array(part, n -> out.value(Integer.parseInt(n))));
        });
        out.text("number-of-pages", reference.document().flatMap(Source::pages));
        out.text("DOI", reference.outside(IdScheme.DOI));
        out.text("URL", reference.url());
        out.text("version", reference.document().flatMap(Source::version));
        out.text("language", reference.document().flatMap(Source::language));
    }

    private static String type(SourceKind kind) {
        return switch (kind) {
            case PAPER, READING -> "article";
            case REPORT, SYSTEM_CARD -> "report";
            case MODEL_CARD -> "document";
            case POST -> "webpage";
            case REPOSITORY, CODE_FILE -> "software";
            case DATA_SET -> "dataset";
        };
    }

    private static void name(Author author, JsonWriter out) {
        if (author instanceof Person person) {
            // Particles are parsed out of the family name where they are in lower case, as the specification says.
            out.text("family", person.family());
            out.text("given", person.given());
        } else {
            out.text("literal", author.name());
        }
    }
}
