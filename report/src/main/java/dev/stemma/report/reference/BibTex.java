package dev.stemma.report.reference;

import dev.stemma.model.source.PartialDate;
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
            field(entry, "author", "{" + names + "}");
        }
        // The inner braces keep capitals as they are.
        field(entry, "title", "{{" + escaped(reference.title()) + "}}");
        reference.issued().ifPresent(date -> {
            field(entry, "year", "{" + date.value().substring(0, 4) + "}");
            month(date).ifPresent(month -> field(entry, "month", month));
        });
        reference.version().ifPresent(version -> field(entry, "note", "{" + escaped(version) + "}"));
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

    /** A name with "and" or a comma in it is one name: an organisation, which stays whole. */
    private static String name(String name) {
        String text = escaped(name);
        return name.contains(",") || name.contains(" and ") ? "{" + text + "}" : text;
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
