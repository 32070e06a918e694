package dev.stemma.report.command;

import dev.stemma.report.reference.ReferenceFormat;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code references}: papers and other sources, for a reference manager. */
@Command(
        name = "references",
        description = "Prints papers and other sources in a form that reference managers read.",
        footer = {"", "Examples:", "  stemma references --output papers.bib", "  stemma references --format csl-json"})
final class ReferencesCommand extends CorpusCommand {

    @Option(names = "--format", description = CHOICE, defaultValue = "bibtex")
    private ReferenceFormat format = ReferenceFormat.BIBTEX;

    @Override
    public Integer call() throws IOException {
        return print(format.print(corpus()));
    }
}
