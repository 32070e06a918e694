package dev.stemma.report.command;

import dev.stemma.model.source.Language;
import dev.stemma.report.table.ClaimTable;
import dev.stemma.report.table.FactCheckTable;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code claims}: the claims about the papers, with verdict and evidence, as a table. */
@Command(
        name = "claims",
        description = "Prints the claims about the papers, with who asserts them, verdict, rationale and evidence.",
        footer = {
            "",
            "In CSV, texts have a column for each language, lists of objects are JSON, and lists of ids are",
            "joined by spaces.",
            "",
            "Examples:",
            "  stemma claims",
            "  stemma claims --format csv --output claims.csv",
            "  stemma claims --fact-check zh",
            "  stemma claims --fact-check --schema"
        })
final class ClaimsCommand extends TableCommand {

    @Option(
            names = "--fact-check",
            paramLabel = "<language>",
            arity = "0..1",
            fallbackValue = "en",
            description = "Print id, claim, label and evidence alone, as fact-checking tools read them: statements in"
                    + " ${COMPLETION-CANDIDATES}, labels as in FEVER.")
    private @Nullable Language factCheck;

    @Override
    public Integer call() throws IOException {
        Language language = factCheck;
        return language == null
                ? print(TableSchema.CLAIMS, ClaimTable::of)
                : print(TableSchema.FACT_CHECK, corpus -> FactCheckTable.of(corpus, language));
    }
}
