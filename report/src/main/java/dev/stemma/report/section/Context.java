package dev.stemma.report.section;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.Corpus;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.report.document.Block;
import dev.stemma.report.document.Grid;
import dev.stemma.report.document.Heading;
import dev.stemma.report.document.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What all sections work from.
 *
 * @param facts the facts about the corpus
 * @param language the language of the report
 */
record Context(Facts facts, Language language) {

    Corpus corpus() {
        return facts.corpus();
    }

    Lineage lineage() {
        return facts.lineage();
    }

    String say(Label label, Object... values) {
        return label.in(language, values);
    }

    String say(LocalizedText text) {
        return text.in(language);
    }

    /** Returns a name as a heading, which begins with a capital letter where the language has them. */
    String heading(LocalizedText name) {
        String text = say(name);
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    String list(Collection<?> things) {
        return things.stream().map(String::valueOf).collect(Collectors.joining(say(Label.LIST_SEPARATOR)));
    }

    String cite(Collection<Citation> citations) {
        return citations.stream()
                .distinct()
                .map(citation -> citation.in(language))
                .collect(Collectors.joining(say(Label.CITATION_SEPARATOR)));
    }

    Block heading(int level, Label label, Object... values) {
        return new Heading(level, say(label, values));
    }

    Block paragraph(Label label, Object... values) {
        return new Paragraph(say(label, values));
    }

    Grid.Column words(Label header) {
        return new Grid.Column(say(header), false);
    }

    Grid.Column numbers(Label header) {
        return numbers(say(header));
    }

    static Grid.Column numbers(String header) {
        return new Grid.Column(header, true);
    }

    Grid grid(List<Grid.Column> columns, List<List<String>> rows) {
        return new Grid(columns, rows);
    }
}
