package dev.stemma.report.section;

import dev.stemma.model.id.Named;
import java.util.function.Consumer;

/**
 * The sections of the report, those first that readers ask for first.
 *
 * @since 0.1.0
 */
public enum ReportSection implements Named {
    VERDICTS(VerdictsSection::write),
    AUDIT(AuditSection::write),
    SCALING(ScalingSections::flagships),
    CAPABILITIES(CapabilitiesSection::write),
    DISCLOSURE(DisclosureSection::write),
    SLIPS(SlipsSection::write),
    PREDICTIONS(PredictionsSection::write),
    LINEAGE(LineageSection::write),
    RESULTS(CorpusSections::results),
    SIZES(ScalingSections::sizes),
    PAPERS(CorpusSections::papers),
    AGREEMENT(AgreementSection::write);

    private final Consumer<ReportWriter> writer;

    ReportSection(Consumer<ReportWriter> writer) {
        this.writer = writer;
    }

    void write(ReportWriter out) {
        writer.accept(out);
    }

    @Override
    public String toString() {
        return id();
    }
}
