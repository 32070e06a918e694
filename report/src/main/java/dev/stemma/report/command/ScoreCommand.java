package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.report.section.ReportDocument;
import dev.stemma.report.table.Predictions;
import dev.stemma.report.terminal.CorpusInput;
import dev.stemma.report.terminal.ExitCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code score}: how good a program is at checking the claims. */
@Command(
        name = "score",
        description = "Prints how well the verdicts that a program predicts for the claims match those of the corpus.",
        footer = {
            "",
            "A line is a JSON object with the id of a claim and a label, either a verdict or as 'stemma claims",
            "--fact-check' has it; other properties are left alone. Printed are accuracy with its interval, macro-F1 and",
            "what the most frequent verdict would reach, for all claims, each paper and each kind, and which verdicts",
            "were taken for which. Unknown ids and labels are refused with their lines.",
            "",
            "Examples:",
            "  stemma score predictions.jsonl",
            "  stemma score - --lang zh --format markdown"
        })
final class ScoreCommand extends DocumentCommand {

    @Parameters(paramLabel = "FILE", description = "Lines of JSON with id and label, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private Path file;

    @Override
    public Integer call() throws IOException {
        Facts facts = Facts.of(corpus());
        Predictions predictions;
        try (InputStream input = CorpusInput.isStandardInput(file) ? System.in : Files.newInputStream(file)) {
            predictions = Predictions.read(
                    new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)), facts.corpus());
        }
        if (!predictions.problems().isEmpty()) {
            String name = CorpusInput.isStandardInput(file) ? CorpusInput.STANDARD_INPUT : file.toString();
            predictions
                    .problems()
                    .forEach(problem -> spec.commandLine().getErr().print(name + ", " + problem + "\n"));
            return ExitCode.WRONG_CALL;
        }
        return printDocument(facts, out -> ReportDocument.score(predictions.verdicts(), out));
    }
}
