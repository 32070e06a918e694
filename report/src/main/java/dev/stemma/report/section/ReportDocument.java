package dev.stemma.report.section;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.source.Language;
import dev.stemma.report.document.DisplayWidth;
import dev.stemma.report.document.Document;
import java.util.List;

/** The report on a corpus: in short, in full, or some of its sections. */
public final class ReportDocument {

    private static final int CLIPPED = 100;

    private ReportDocument() {}

    /**
     * Writes what matters most: what the corpus is, and of each section how much there is and a few examples.
     *
     * @param estimates whether outside estimates may stand in for values that the papers do not give
     * @param document where to; as text it has sixty lines at most
     */
    public static void summary(Facts facts, Language language, EstimatePolicy estimates, Document document) {
        SummarySection.write(new ReportWriter(facts, language, document, estimates));
    }

    /** Writes sections under the title of the corpus. */
    public static void write(
            Facts facts, Language language, List<ReportSection> sections, EstimatePolicy estimates, Document document) {
        ReportWriter out = new ReportWriter(facts, language, document, estimates);
        CorpusSections.title(out);
        sections.forEach(section -> section.write(out));
    }

    /** Writes all that is known about some entries. */
    public static void show(
            Facts facts, Language language, List<Entry> entries, EstimatePolicy estimates, Document document) {
        ReportWriter out = new ReportWriter(facts, language, document, estimates);
        entries.forEach(entry -> entry.page().accept(out));
    }

    /** Writes claims with their verdicts, why, and by which evidence. */
    public static void claims(Facts facts, Language language, List<Claim> claims, Document document) {
        ReportWriter out = new ReportWriter(facts, language, document, EstimatePolicy.EXCLUDE);
        out.bullets(claims, claim -> EntryPages.inFull(claim, out), Label.NOTHING);
    }

    /** Writes which entries were found, the best first, a line each. */
    public static void found(Facts facts, Language language, List<Entry> entries, int limit, Document document) {
        ReportWriter out = new ReportWriter(facts, language, document, EstimatePolicy.EXCLUDE);
        if (entries.isEmpty()) {
            out.paragraph(Label.NOT_FOUND);
            return;
        }
        out.grid(
                entries.stream().limit(limit).toList(),
                out.words(Label.KIND, entry -> entry.kind()),
                out.words(Label.ID_COLUMN, Entry::id),
                out.words(Label.NAME, entry -> DisplayWidth.clip(out.say(entry.name()), CLIPPED)));
        if (entries.size() > limit) {
            out.paragraph(Label.MORE_FOUND, entries.size() - limit);
        }
    }

    /**
     * Writes how two entries differ, and how the one goes back to the other.
     *
     * @param first the id of a paper, model or compared system
     * @param second the id of another one of the same kind, or of a work that a paper may go back to
     * @return whether there is anything that the two can be compared by
     */
    public static boolean compare(Facts facts, Language language, String first, String second, Document document) {
        return new ComparisonPage(new ReportWriter(facts, language, document, EstimatePolicy.EXCLUDE), first, second)
                .write();
    }
}
