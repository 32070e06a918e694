package dev.stemma.report.section;

import dev.stemma.analysis.Facts;
import dev.stemma.model.Corpus;
import dev.stemma.model.source.Language;
import dev.stemma.report.document.Block;
import dev.stemma.report.document.Document;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The report on a corpus: what it holds, where the papers come from, what the audit found, and at the end, where a terminal
 * shows it, the tables of scaling, of capabilities and of verdicts.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReportDocument {

    private static final List<Function<Context, List<Block>>> SECTIONS = List.of(
            CorpusSection::of,
            PapersSection::of,
            LineageSection::of,
            SizesSection::of,
            ResultsSection::of,
            AuditSection::of,
            AgreementSection::of,
            SlipsSection::of,
            DisclosureSection::of,
            ScalingSection::of,
            CapabilitiesSection::of,
            VerdictsSection::of);

    private ReportDocument() {}

    /**
     * Returns the report on a corpus.
     *
     * @param corpus the corpus
     * @param language the language
     * @return the report
     */
    public static Document of(Corpus corpus, Language language) {
        Context context = new Context(Facts.of(corpus), language);
        Stream<Block> blocks = SECTIONS.stream().flatMap(section -> section.apply(context).stream());
        return new Document(language, blocks.toList());
    }
}
