package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.source.Language;

/**
 * The claims in the shape that tools for fact checking read, that of the data set FEVER (Thorne et al., 2018).
 *
 * <p>Columns: {@code id}, {@code claim} (the statement in one language), {@code language} (the one it is in), {@code label} and {@code evidence} ({@code source},
 * {@code locator}, {@code stance}). The label is {@code SUPPORTS}, {@code REFUTES} or {@code NOT ENOUGH INFO}; a claim that
 * is supported in part has {@code PARTLY SUPPORTS}, one that the paper both says and denies {@code CONFLICTING EVIDENCE},
 * which FEVER does not know: drop these rows for a tool that knows three labels only, rather than bend them.
 */
public final class FactCheckTable {

    private FactCheckTable() {}

    /**
     * {@return the claims of a corpus, in its order}
     *
     * @param language the language of the statements; those that are not in it are in the nearest they have
     */
    public static Table<Claim> of(Corpus corpus, Language language) {
        return Table.of(
                corpus.claims(),
                Column.text("id", Claim::id),
                Column.text("claim", claim -> claim.statement().in(language)),
                Column.text("language", claim -> claim.statement().nearest(language)),
                Column.text("label", claim -> label(claim.verdict())),
                Column.objects("evidence", Claim::evidence, ClaimTable.EVIDENCE));
    }

    private static String label(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "SUPPORTS";
            case PARTLY_SUPPORTED -> "PARTLY SUPPORTS";
            case REFUTED -> "REFUTES";
            case NOT_STATED -> "NOT ENOUGH INFO";
            case CONFLICTING -> "CONFLICTING EVIDENCE";
        };
    }
}
