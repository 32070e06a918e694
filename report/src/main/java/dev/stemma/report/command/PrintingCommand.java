package dev.stemma.report.command;

import dev.stemma.report.terminal.ExitCode;
import dev.stemma.report.terminal.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that prints, into a file if the user names one. */
abstract class PrintingCommand extends Subcommand {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output. It is replaced when all is written.")
    private @Nullable Path file;

    /** Writes the output, in UTF-8 if it goes into a file, and returns the exit code. */
    final int print(WholeFile.Content output) throws IOException {
        if (file == null) {
            output.writeTo(spec.commandLine().getOut());
        } else {
            WholeFile.write(file, output);
        }
        return ExitCode.OK;
    }

    final int print(String output) throws IOException {
        return print(out -> out.write(output));
    }
}
