package dev.stemma.report.command;

import dev.stemma.model.Corpus;
import dev.stemma.report.terminal.CorpusInput;
import dev.stemma.report.terminal.ExitCode;
import dev.stemma.report.terminal.InvalidInputException;
import java.io.PrintWriter;
import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Answers {@code --version} with the versions of the program and of the data in it, which have numbers of their own.
 *
 * <p>Picocli's own way asks for the texts at every start, and the version of the data is known only when it has been read.
 */
final class Versions implements IExecutionStrategy {

    private final PrintWriter out;

    public Versions(PrintWriter out) {
        this.out = out;
    }

    @Override
    public int execute(ParseResult parsed) {
        for (ParseResult command = parsed; ; command = command.subcommand()) {
            if (command.isVersionHelpRequested()) {
                return print(parsed);
            }
            if (command.isUsageHelpRequested()) {
                return HelpCommand.print(command.commandSpec().commandLine());
            }
            if (!command.hasSubcommand()) {
                return new RunLast().execute(parsed);
            }
        }
    }

    private int print(ParseResult parsed) {
        Corpus corpus;
        try {
            corpus = CorpusInput.shipped();
        } catch (InvalidInputException e) {
            // Picocli passes to Failures only what comes as this exception.
            throw new ExecutionException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
        out.print("stemma " + program() + "\n");
        out.print("data   " + corpus.id() + " " + corpus.dataVersion()
                + corpus.checksum()
                        .map(checksum -> " (SHA-256 " + checksum + ")")
                        .orElse("")
                + "\n");
        return ExitCode.OK;
    }

    private static String program() {
        return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                .or(() -> Optional.ofNullable(Versions.class.getModule().getDescriptor()) // on the module path
                        .flatMap(ModuleDescriptor::rawVersion))
                .orElse("(not packaged)");
    }
}
