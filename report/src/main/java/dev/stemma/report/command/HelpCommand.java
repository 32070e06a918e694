package dev.stemma.report.command;

import dev.stemma.report.terminal.ExitCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code help}: how the program or one of its commands is used. */
@Command(
        name = "help",
        description = "Prints how the program, or one of its commands, is used.",
        footer = {"", "Example:", "  stemma help show"})
final class HelpCommand extends Subcommand {

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "A command, such as show.")
    private @Nullable String command;

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        Map<String, CommandLine> commands = root.getSubcommands();
        CommandLine wanted = command == null ? root : commands.get(command);
        if (wanted == null) {
            throw wrongCall("there is no command '" + command + "'; there are " + String.join(", ", commands.keySet()));
        }
        return print(wanted);
    }

    /** Prints how a command is used, with line feeds, where picocli ends lines as the system does. */
    static int print(CommandLine command) {
        command.getOut().print(command.getUsageMessage().replaceAll("\\R", "\n"));
        return ExitCode.OK;
    }
}
