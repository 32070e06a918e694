package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The table {@code claims}: one row for each claim, whoever asserts it; {@link TableSchema#CLAIMS} describes the columns. */
public final class ClaimTable {

    private static final List<Column<Assertion>> ASSERTION = List.of(
            Column.text("source", Assertion::source),
            Column.text(
                    "section",
                    assertion -> assertion.match(
                            byReading -> Optional.of(byReading.section()),
                            byPaper -> byPaper.locator().section())),
            Column.text(
                    "place",
                    assertion -> assertion.match(
                            byReading -> byReading.place().value(),
                            byPaper -> byPaper.locator().in(Language.ENGLISH))),
            Column.text(
                    "attribution",
                    assertion -> assertion.match(
                            byReading -> byReading.attribution().map(Attribution::label),
                            byPaper -> Optional.empty())));

    static final List<Column<Evidence>> EVIDENCE =
            List.of(Column.citation(Evidence::citation), Column.text("stance", Evidence::stance));

    private ClaimTable() {}

    /** {@return the claims of a corpus, in its order} */
    public static Table<Claim> of(Corpus corpus) {
        return of(corpus, UnaryOperator.identity());
    }

    /** {@return the claims of a corpus, in its order, with statements and rationales as somebody wants them, such as in one language} */
    public static Table<Claim> of(Corpus corpus, UnaryOperator<LocalizedText> texts) {
        List<Language> languages = Column.languages(
                corpus,
                corpus.claims().stream()
                        .flatMap(claim -> Stream.of(texts.apply(claim.statement()), texts.apply(claim.rationale()))));
        return Table.of(
                corpus.claims(),
                Column.text("id", Claim::id),
                Column.text("paper", Claim::paper),
                Column.text("section", Claim::section),
                Column.text("kind", Claim::kind),
                Column.localized("statement", languages, claim -> texts.apply(claim.statement())),
                Column.objects("assertions", Claim::assertions, ASSERTION),
                Column.text("verdict", Claim::verdict),
                Column.localized("rationale", languages, claim -> texts.apply(claim.rationale())),
                Column.objects("evidence", Claim::evidence, EVIDENCE),
                Column.words("capabilities", Claim::capabilities));
    }
}
