package dev.stemma.report.section;

import dev.stemma.analysis.Facts;
import dev.stemma.model.source.Language;
import dev.stemma.report.document.Document;
import java.util.List;
import java.util.function.Consumer;

/**
 * The report on a corpus: what it holds, where the papers come from, what the audit found, and at the end, where a terminal
 * shows it, the tables of scaling, of capabilities and of verdicts.
 */
public final class ReportDocument {

    private static final List<Consumer<ReportWriter>> SECTIONS = List.of(
            CorpusSections::title,
            CorpusSections::papers,
            LineageSection::write,
            ScalingSections::sizes,
            CorpusSections::results,
            AuditSection::write,
            AgreementSection::write,
            SlipsSection::write,
            DisclosureSection::write,
            ScalingSections::flagships,
            CapabilitiesSection::write,
            VerdictsSection::write);

    private ReportDocument() {}

    /** Writes the report. */
    public static void write(Facts facts, Language language, Document document) {
        ReportWriter out = new ReportWriter(facts, language, document);
        SECTIONS.forEach(section -> section.accept(out));
    }
}
