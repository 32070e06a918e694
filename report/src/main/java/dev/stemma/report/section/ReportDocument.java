package dev.stemma.report.section;

import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Verdict;
import dev.stemma.report.document.DisplayWidth;
import java.util.List;
import java.util.Map;

/** The report on a corpus: in short, in full, or some of its sections and entries. */
public final class ReportDocument {

    private static final int CLIPPED = 100;

    private ReportDocument() {}

    /** Writes what the corpus is, and of each section how much there is and a few examples: sixty lines of text at most. */
    public static void summary(ReportWriter out) {
        SummarySection.write(out);
    }

    /** Writes sections under the title of the corpus. */
    public static void write(List<ReportSection> sections, ReportWriter out) {
        CorpusSections.title(out);
        sections.forEach(section -> section.write(out));
    }

    /** Writes claims with their verdicts, why, and by which evidence. */
    public static void claims(List<Claim> claims, ReportWriter out) {
        out.bullets(claims, claim -> EntryPages.inFull(claim, out), Label.NOTHING);
    }

    /** Writes which entries were found, the best first, a line each. */
    public static void found(List<Entry> entries, int limit, ReportWriter out) {
        if (entries.isEmpty()) {
            out.paragraph(Label.NOT_FOUND);
            return;
        }
        out.grid(
                entries.stream().limit(limit).toList(),
                out.words(Label.KIND, Entry::kind),
                out.words(Label.ID_COLUMN, Entry::id),
                out.words(Label.NAME, entry -> DisplayWidth.clip(out.say(entry.name()), CLIPPED)));
        if (entries.size() > limit) {
            out.paragraph(Label.MORE_FOUND, entries.size() - limit);
        }
    }

    /**
     * Writes how two papers, models or systems differ, and how a paper goes back to a work; returns whether there is anything that
     * the two can be compared by.
     */
    public static boolean compare(String first, String second, ReportWriter out) {
        return new ComparisonPage(out, first, second).write();
    }

    /** Writes how well predicted verdicts, by the ids of the claims, match those of the corpus. */
    public static void score(Map<String, Verdict> predicted, ReportWriter out) {
        ScoreSection.write(predicted, out);
    }
}
