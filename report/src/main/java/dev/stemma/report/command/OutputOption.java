package dev.stemma.report.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a command writes to. */
final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output. It is replaced when all is written.")
    private @Nullable Path file;

    /** What writes the output. */
    @FunctionalInterface
    interface Content {

        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes the output into the file that the user named, as UTF-8, or else where the command prints.
     *
     * @param command the command
     * @param content the output
     * @throws IOException if the file cannot be written
     */
    void write(CommandSpec command, Content content) throws IOException {
        if (file == null) {
            content.writeTo(command.commandLine().getOut());
            return;
        }
        WholeFile.write(file, content);
    }
}
