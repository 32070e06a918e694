package dev.stemma.report.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code completion}: a script with which a shell completes commands, options and their values.
 *
 * @since 0.1.0
 */
@Command(
        name = "completion",
        description = "Prints a script with which bash and zsh complete commands, options and their values.",
        footer = {
            "",
            "The shell has to know the program as stemma: put a script of that name on the PATH, or an alias",
            "for java -jar stemma.jar.",
            "",
            "Examples:",
            "  stemma completion --output ~/.local/share/bash-completion/completions/stemma",
            "  source <(stemma completion)"
        })
public final class CompletionCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Creates the command; picocli does. */
    public CompletionCommand() {}

    @Override
    public Integer call() throws IOException {
        String script = AutoComplete.bash(spec.root().name(), spec.root().commandLine());
        output.write(spec, out -> out.write(script));
        return ExitCode.OK;
    }
}
