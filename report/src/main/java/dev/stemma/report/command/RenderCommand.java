package dev.stemma.report.command;

import dev.stemma.model.source.Language;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code render}: the report, in a language and a form.
 *
 * @since 0.1.0
 */
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
public final class RenderCommand implements Callable<Integer> {

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
            defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "<language>",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "en")
    private Language language = Language.ENGLISH;

    /** Creates the command; picocli does. */
    public RenderCommand() {}

    @Override
    public Integer call() throws IOException {
        String text = format.print(corpus.load(), language);
        output.write(spec, out -> out.write(text));
        return ExitCode.OK;
    }
}
