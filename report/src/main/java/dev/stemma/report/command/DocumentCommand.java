package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.report.document.Document;
import dev.stemma.report.section.ReportWriter;
import dev.stemma.report.terminal.DocumentFormat;
import java.io.IOException;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** A command that prints a document for people to read. */
abstract class DocumentCommand extends LanguageCommand {

    @Option(names = "--format", description = CHOICE, defaultValue = "text")
    private DocumentFormat format = DocumentFormat.TEXT;

    final int printDocument(Facts facts, Consumer<ReportWriter> writer) throws IOException {
        Document document = format.document();
        writer.accept(new ReportWriter(facts, language, document, EstimatePolicy.EXCLUDE));
        return print(document.toString());
    }
}
