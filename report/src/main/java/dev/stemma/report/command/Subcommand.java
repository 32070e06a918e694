package dev.stemma.report.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command of the program, which returns its exit code. */
@Command
abstract class Subcommand implements Callable<Integer> {

    /** How an option is described that has a few values. */
    static final String CHOICE = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    CommandSpec spec;

    /** Prints a line to standard output. */
    final void say(String line) {
        spec.commandLine().getOut().print(line + "\n");
    }

    /** {@return what to throw where the command is called wrongly} */
    final ParameterException wrongCall(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
