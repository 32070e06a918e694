package dev.stemma.report.command;

import dev.stemma.report.terminal.ExitCode;
import dev.stemma.report.terminal.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that prints, into a file if the user names one. */
abstract class PrintingCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    CommandSpec spec;

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
