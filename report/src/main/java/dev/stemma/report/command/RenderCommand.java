package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.model.source.Language;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code render}: the report, in a language and a form. */
@Command(
        name = "render",
        description = "Prints the report: lineage, audit, scaling, capabilities and verdicts.",
        footer = {
            "",
            "Examples:",
            "  stemma render",
            "  stemma render --format markdown --lang zh --output report.md",
            "  stemma render --format html --output report.html",
            "  stemma render --corpus my-family"
        })
final class RenderCommand extends CorpusCommand {

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "<language>",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description =
                    "The language: ${COMPLETION-CANDIDATES} for the report's own words, and for the texts of the corpus"
                            + " any that it has, such as fr. Default: ${DEFAULT-VALUE}.",
            defaultValue = "en")
    private Language language = Language.ENGLISH;

    @Override
    public Integer call() throws IOException {
        String text = format.print(Facts.of(corpus()), language);
        return print(text);
    }
}
