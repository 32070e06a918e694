package dev.stemma.report.command;

import dev.stemma.report.terminal.ExitCode;
import picocli.CommandLine;

/** Prints how a command is used. */
final class Help {

    private Help() {}

    /** Prints it with line feeds, where picocli ends lines as the system does, and returns the exit code. */
    static int print(CommandLine command) {
        command.getOut().print(command.getUsageMessage().replaceAll("\\R", "\n"));
        return ExitCode.OK;
    }
}
