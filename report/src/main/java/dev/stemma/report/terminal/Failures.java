package dev.stemma.report.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on the error stream why a command failed, and gives the exit code for it. */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.print("stemma: " + exception.getMessage() + "\n");
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.print("Try '" + command.getCommandSpec().qualifiedName() + " --help'\n");
        return ExitCode.WRONG_CALL;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (exception instanceof InvalidInputException invalid) {
            err.print(invalid.getMessage() + ":\n");
            invalid.problems().forEach(problem -> err.print(problem + "\n"));
            return ExitCode.INVALID_CORPUS;
        }
        if (exception instanceof IOException failure) {
            err.print("stemma: " + visible(describe(failure)) + "\n");
            return ExitCode.WRONG_CALL;
        }
        err.print("stemma: this should not happen; please report it with the lines below\n");
        exception.printStackTrace(err);
        return ExitCode.WRONG_CALL;
    }

    /** What steers a terminal may stand in the name of a file; it is spelled out. */
    private static String visible(String text) {
        return text.codePoints()
                .mapToObj(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                        ? String.format(Locale.ROOT, "<U+%04X>", point)
                        : Character.toString(point))
                .collect(Collectors.joining());
    }

    private static String describe(IOException failure) {
        if (failure instanceof FileSystemException ofFile) {
            String reason = failure instanceof NoSuchFileException
                    ? "no such file or folder"
                    : failure instanceof AccessDeniedException
                            ? "permission denied"
                            : Optional.ofNullable(ofFile.getReason())
                                    .orElse(failure.getClass().getSimpleName());
            return ofFile.getFile() + ": " + reason;
        }
        return String.valueOf(failure.getMessage());
    }
}
