package dev.stemma.report.command;

import dev.stemma.model.source.Language;
import dev.stemma.report.table.ClaimTable;
import dev.stemma.report.table.FactCheckTable;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code claims}: the claims about the papers, with verdict and evidence, as a table.
 *
 * @since 0.1.0
 */
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
public final class ClaimsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private final TableOptions options = new TableOptions();

    @Option(
            names = "--fact-check",
            paramLabel = "<language>",
            arity = "0..1",
            fallbackValue = "en",
            description = "Print id, claim, label and evidence alone, as fact-checking tools read them: statements in"
                    + " ${COMPLETION-CANDIDATES}, labels as in FEVER.")
    private @Nullable Language factCheck;

    /** Creates the command; picocli does. */
    public ClaimsCommand() {}

    @Override
    public Integer call() throws IOException {
        Language language = factCheck;
        return language == null
                ? options.print(spec, TableSchema.CLAIMS, ClaimTable::of)
                : options.print(spec, TableSchema.FACT_CHECK, corpus -> FactCheckTable.of(corpus, language));
    }
}
