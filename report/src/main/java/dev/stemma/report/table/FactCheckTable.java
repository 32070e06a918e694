package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.source.Language;

/**
 * The claims in the shape that tools for fact checking read, that of the data set FEVER (Thorne et al., 2018).
 *
 * <p>{@link TableSchema#FACT_CHECK} describes the columns. FEVER does not know the labels {@code PARTLY SUPPORTS} and
 * {@code CONFLICTING EVIDENCE}: drop these rows for a tool that knows three labels only, rather than bend them.
 */
public final class FactCheckTable {

    private FactCheckTable() {}

    /** {@return the claims of a corpus, in its order; a statement that is not in the language is in the nearest it has} */
    public static Table<Claim> of(Corpus corpus, Language language) {
        return Table.of(
                corpus.claims(),
                Column.text("id", Claim::id),
                Column.text("claim", claim -> claim.statement().in(language)),
                Column.text("language", claim -> claim.statement().nearest(language)),
                Column.text("label", claim -> label(claim.verdict())),
                Column.text("paper", Claim::paper),
                Column.text("section", Claim::section),
                Column.text("kind", Claim::kind),
                Column.text("split", claim -> claim.isOmission() ? "omission" : "reading"),
                Column.objects("evidence", Claim::evidence, ClaimTable.EVIDENCE));
    }

    static String label(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "SUPPORTS";
            case PARTLY_SUPPORTED -> "PARTLY SUPPORTS";
            case REFUTED -> "REFUTES";
            case NOT_STATED -> "NOT ENOUGH INFO";
            case CONFLICTING -> "CONFLICTING EVIDENCE";
        };
    }
}
