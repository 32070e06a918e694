package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.report.document.Document;
import dev.stemma.report.page.HtmlPage;
import dev.stemma.report.section.ReportDocument;
import dev.stemma.report.section.ReportSection;
import dev.stemma.report.section.ReportWriter;
import dev.stemma.report.terminal.DocumentFormat;
import dev.stemma.report.terminal.ReportFormat;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code render}: the report, in short, in full or by section, in a language and a form. */
@Command(
        name = "render",
        description =
                "Prints a summary of what is known, or with --full all of it: verdicts, scaling, capabilities and more.",
        footer = {
            "",
            "The page (html) is always all of it.",
            "",
            "Examples:",
            "  stemma render",
            "  stemma render --section capabilities",
            "  stemma render --full --format markdown --lang zh --output report.md",
            "  stemma render --format html --output report.html",
            "  stemma render --corpus my-family"
        })
final class RenderCommand extends LanguageCommand {

    @Option(names = "--format", description = CHOICE, defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--full", description = "Print all sections instead of the summary.")
    private boolean full;

    @Option(
            names = "--section",
            paramLabel = "NAME",
            split = ",",
            description = "Print these sections instead of the summary: ${COMPLETION-CANDIDATES}.")
    private List<ReportSection> sections = List.of();

    @Option(
            names = "--estimates",
            description = "Let outside estimates stand in for sizes and growth that the papers do not give.")
    private boolean estimates;

    @Override
    public Integer call() throws IOException {
        Facts facts = Facts.of(corpus());
        return print(format == ReportFormat.HTML ? HtmlPage.of(facts, language) : written(facts));
    }

    private String written(Facts facts) {
        Document document = (format == ReportFormat.TEXT ? DocumentFormat.TEXT : DocumentFormat.MARKDOWN).document();
        ReportWriter out = new ReportWriter(
                facts, language, document, estimates ? EstimatePolicy.INCLUDE : EstimatePolicy.EXCLUDE);
        List<ReportSection> chosen = full ? List.of(ReportSection.values()) : sections;
        if (chosen.isEmpty()) {
            ReportDocument.summary(out);
        } else {
            ReportDocument.write(chosen, out);
        }
        return document.toString();
    }
}
