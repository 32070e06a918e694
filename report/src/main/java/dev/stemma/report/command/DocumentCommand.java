package dev.stemma.report.command;

import dev.stemma.report.document.Document;
import dev.stemma.report.terminal.DocumentFormat;
import java.io.IOException;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** A command that prints a document for people to read. */
abstract class DocumentCommand extends LanguageCommand {

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private DocumentFormat format = DocumentFormat.TEXT;

    final int printDocument(Consumer<Document> writer) throws IOException {
        Document document = format.document();
        writer.accept(document);
        return print(document.toString());
    }
}
