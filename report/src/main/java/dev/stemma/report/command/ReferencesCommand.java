package dev.stemma.report.command;

import dev.stemma.report.reference.Reference;
import dev.stemma.report.reference.ReferenceFormat;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code references}: the papers, for a reference manager.
 *
 * @since 0.1.0
 */
@Command(
        name = "references",
        description = "Prints the papers in a form that reference managers read.",
        footer = {"", "Examples:", "  stemma references --output papers.bib", "  stemma references --format csl-json"})
public final class ReferencesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private final CorpusOption corpus = new CorpusOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "bibtex")
    private ReferenceFormat format = ReferenceFormat.BIBTEX;

    /** Creates the command; picocli does. */
    public ReferencesCommand() {}

    @Override
    public Integer call() throws IOException {
        String text = format.print(Reference.all(corpus.load()));
        output.write(spec, out -> out.write(text));
        return ExitCode.OK;
    }
}
