package dev.stemma.analysis.fact;

import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A statement with the working behind it and the places where it can be checked.
 *
 * <p>Printed, it is a line for the statement that ends in its citations, then the working, indented by two spaces:
 *
 * <pre>
 * From gpt-2 to gpt-3, parameters: a factor of 112.3 ...
 *   GPT-2 (1.5B), parameters: 1558e6, as stated [gpt-2-repo, § model-version, model_card.md:21]
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param statement what is said; what is computed is in English and Chinese
 * @param working the statements that it rests on, in order; empty at the leaves
 * @param citations where the statement itself can be read; empty if only the working can
 * @since 0.1.0
 */
public record Explanation(LocalizedText statement, List<Explanation> working, List<Citation> citations) {

    /** Copies the lists. */
    public Explanation {
        working = List.copyOf(working);
        citations = List.copyOf(citations);
    }

    /**
     * {@return a statement that rests on nothing but its citations}
     *
     * @param statement what is said
     * @param citations where it can be read
     */
    public static Explanation of(LocalizedText statement, Citation... citations) {
        return new Explanation(statement, List.of(), List.of(citations));
    }

    /**
     * {@return a statement that rests on other statements}
     *
     * @param statement what is said
     * @param working what it rests on
     */
    public static Explanation of(LocalizedText statement, List<Explanation> working) {
        return new Explanation(statement, working, List.of());
    }

    /** {@return the citations of the statement and of all its working in reading order, each once} */
    public List<Citation> allCitations() {
        Set<Citation> all = new LinkedHashSet<>();
        collect(all);
        return List.copyOf(all);
    }

    private void collect(Set<Citation> all) {
        all.addAll(citations);
        working.forEach(part -> part.collect(all));
    }

    /**
     * {@return the explanation in a language: an indented line for each statement, without a line feed at the end}
     *
     * @param language the language; a statement that is not in it stands in the {@linkplain LocalizedText#nearest nearest}
     */
    public String in(Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder lines = new StringBuilder();
        write(language, 0, lines);
        return lines.toString();
    }

    private void write(Language language, int depth, StringBuilder lines) {
        if (depth > 0) {
            lines.append('\n').append("  ".repeat(depth));
        }
        lines.append(statement.in(language));
        if (!citations.isEmpty()) {
            String separator = language.is(Language.CHINESE) ? "；" : "; ";
            lines.append(citations.stream()
                    .map(citation -> citation.in(language))
                    .collect(Collectors.joining(separator, " [", "]")));
        }
        working.forEach(part -> part.write(language, depth + 1, lines));
    }

    /** Returns the explanation in English, as indented lines. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
