package dev.stemma.report.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help}: how the program or one of its commands is used. */
@Command(
        name = "help",
        description = "Prints how the program, or one of its commands, is used.",
        footer = {"", "Example:", "  stemma help show"})
final class HelpCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "A command, such as show.")
    private @Nullable String command;

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        Map<String, CommandLine> commands = root.getSubcommands();
        CommandLine wanted = command == null ? root : commands.get(command);
        if (wanted == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no command '" + command + "'; there are " + String.join(", ", commands.keySet()));
        }
        return Help.print(wanted);
    }
}
