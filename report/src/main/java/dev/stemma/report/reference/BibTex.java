package dev.stemma.report.reference;

import dev.stemma.model.source.Author;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Person;
import dev.stemma.model.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes references as entries of BibTeX. */
final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Braces have to balance for the parser, escaped or not. */
    private static final Map<String, String> ESCAPES = Map.of(
            "{", "\\textbraceleft{}",
            "}", "\\textbraceright{}",
            "\\", "\\textbackslash{}",
            "~", "\\textasciitilde{}",
            "^", "\\textasciicircum{}");

    private static final Pattern SPECIAL = Pattern.compile("[{}\\\\~^&%$#_]");
    private static final Pattern AND = Pattern.compile("(?:^|\\s)and(?:\\s|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F]");

    private BibTex() {}

    static String print(List<Reference> references) {
        return references.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    /** An entry of the kind that demands no publisher and no journal, since a corpus knows neither. */
    private static String entry(Reference reference) {
        StringBuilder entry = new StringBuilder("@misc{" + reference.id());
        if (!reference.authors().isEmpty()) {
            String names = reference.authors().stream().map(BibTex::name).collect(Collectors.joining(" and "));
            field(entry, "author", "{" + names + (reference.moreAuthors() ? " and others" : "") + "}");
        }
        // The inner braces keep capitals as they are.
        field(entry, "title", "{{" + escaped(reference.title()) + "}}");
        reference.issued().ifPresent(date -> {
            field(entry, "year", "{" + date.value().substring(0, 4) + "}");
            month(date).ifPresent(month -> field(entry, "month", month));
        });
        Optional<Source> document = reference.document();
        document.flatMap(Source::version).ifPresent(version -> field(entry, "note", "{" + escaped(version) + "}"));
        document.flatMap(Source::pages).ifPresent(pages -> field(entry, "pagetotal", "{" + pages + "}"));
        reference.outside(IdScheme.ARXIV).ifPresent(id -> {
            field(entry, "eprint", "{" + id + "}");
            field(entry, "eprinttype", "{arxiv}");
        });
        reference.outside(IdScheme.DOI).ifPresent(id -> field(entry, "doi", "{" + address(id) + "}"));
        reference.url().ifPresent(url -> field(entry, "url", "{" + address(url) + "}"));
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = ").append(value);
    }

    private static Optional<String> month(PartialDate date) {
        return date.value().length() < 7
                ? Optional.empty()
                : Optional.of(MONTHS.get(Integer.parseInt(date.value().substring(5, 7)) - 1));
    }

    /** Family name first, so that nobody has to find out which it is; braces keep a name whole where it is or looks like one word. */
    private static String name(Author author) {
        return author instanceof Person person
                ? part(person.family())
                        + person.given().map(given -> ", " + part(given)).orElse("")
                : "{" + escaped(author.name()) + "}";
    }

    private static String part(String name) {
        String text = escaped(name);
        return name.contains(",") || AND.matcher(name).find() || name.equals("others") ? "{" + text + "}" : text;
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(CONTROL.matcher(text).replaceAll(" "))
                .replaceAll(
                        found -> Matcher.quoteReplacement(ESCAPES.getOrDefault(found.group(), "\\" + found.group())));
    }

    /** An address is no text: only what would end the field is encoded, as addresses encode it. */
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D");
    }
}
