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
            "In CSV, texts have a column for each language that there is, lists of objects are JSON, and lists of ids are",
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
            description =
                    "Print id, claim, language, label and evidence alone, as fact-checking tools read them: statements"
                            + " in a language of the corpus, or where they lack it in one they have; labels as in FEVER.",
            converter = Languages.class,
            completionCandidates = Languages.class)
    private @Nullable Language factCheck;

    @Override
    public Integer call() throws IOException {
        Language language = factCheck;
        return language == null
                ? print(TableSchema.CLAIMS, ClaimTable::of)
                : print(TableSchema.FACT_CHECK, corpus -> FactCheckTable.of(corpus, language));
    }
}
