package dev.stemma.report.command;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code completion}: a script with which a shell completes commands, options and their values. */
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
final class CompletionCommand extends PrintingCommand {

    @Override
    public Integer call() throws IOException {
        return print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
    }
}
