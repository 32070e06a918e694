package dev.stemma.report.command;

import dev.stemma.report.terminal.ExitCode;
import dev.stemma.report.terminal.Failures;
import dev.stemma.report.terminal.Progress;
import dev.stemma.report.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line: what is known about a family of papers, as text, Markdown, JSON and CSV.
 *
 * <p>Exit codes: 0 if the command did what it says, 1 if it was called wrongly or could not read or write a file, 2 if the
 * corpus is invalid. What is printed is UTF-8 whatever the locale.
 *
 * <pre>{@code
 * int exit = StemmaCommand.run(out, err, "claims", "--format", "csv", "--corpus", "my-family");
 * }</pre>
 *
 * @since 0.1.0
 */
@Command(
        name = "stemma",
        description = {
            "What is known about a family of papers: where they come from, what they disclose, how they scale,"
                    + " what each made possible, and which claims about them hold.",
            ""
        },
        footer = {
            "",
            "Without --corpus, commands read the corpus of GPT-1 to GPT-4 that is part of the program.",
            "Exit codes: 0 done, 1 wrong call or file error, 2 invalid corpus.",
            "",
            "Examples:",
            "  stemma render",
            "  stemma show gpt-3",
            "  stemma search few shot",
            "  stemma claims --paper gpt-1 --verdict refuted",
            "  stemma check my-family"
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = ExitCode.WRONG_CALL,
        exitCodeOnExecutionException = ExitCode.WRONG_CALL,
        usageHelpWidth = 100,
        scope = ScopeType.INHERIT)
public final class StemmaCommand implements Runnable {

    /** In the order of the help. */
    private static final List<Class<?>> COMMANDS = List.of(
            RenderCommand.class,
            ShowCommand.class,
            SearchCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            InitCommand.class,
            CheckCommand.class,
            FormatCommand.class,
            SchemaCommand.class,
            FactsCommand.class,
            ClaimsCommand.class,
            ScoreCommand.class,
            FiguresCommand.class,
            ResultsCommand.class,
            CoverageCommand.class,
            LineageCommand.class,
            ReferencesCommand.class,
            DiffCommand.class,
            CombineCommand.class,
            CompletionCommand.class,
            HelpCommand.class);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private CommandSpec spec;

    private final Progress progress;

    private StemmaCommand(Progress progress) {
        this.progress = progress;
    }

    /**
     * Runs the program.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        Progress progress =
                Terminal.hasStandardError() ? Progress.on(new PrintWriter(utf8(FileDescriptor.err))) : Progress.none();
        PrintWriter out = new PrintWriter(progress.before(utf8(FileDescriptor.out)));
        PrintWriter err = new PrintWriter(progress.before(utf8(FileDescriptor.err)));
        int exit = run(out, err, progress, Terminal.isPipedOutput(), args);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static Writer utf8(FileDescriptor stream) {
        return new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8);
    }

    /**
     * Runs a command and returns; the streams stay open.
     *
     * @param out where output goes
     * @param err where messages go
     * @param args the command and its options
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, Progress.none(), false, args);
    }

    private static int run(PrintWriter out, PrintWriter err, Progress progress, boolean piped, String... args) {
        Failures failures = new Failures();
        Versions versions = new Versions(out);
        CommandLine commandLine = new CommandLine(new StemmaCommand(progress));
        needed(args).forEach(commandLine::addSubcommand);
        commandLine
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(parsed -> {
                    progress.start(name(parsed));
                    try {
                        return versions.execute(parsed);
                    } finally {
                        progress.stop();
                    }
                })
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        int exit;
        try {
            exit = commandLine.execute(args);
        } catch (OutOfMemoryError e) { // what filled it is free again
            err.print("stemma: the memory of " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MiB is not enough for this; give Java more, such as by java -Xmx4g -jar stemma.jar\n");
            exit = ExitCode.WRONG_CALL;
        }
        if (out.checkError()) {
            if (!piped) { // who reads a pipe leaves when that is enough, as "head" does
                err.print("stemma: the output could not be written\n");
            }
            exit = ExitCode.WRONG_CALL;
        }
        err.flush();
        return exit;
    }

    /**
     * {@return the commands that a call needs: the one that it names, since to look at the options of all the others takes
     * longer than many a command; all of them for help, for what is none, and for the completion, which lists
     * them}
     */
    private static List<Class<?>> needed(String... args) {
        return COMMANDS.stream()
                .filter(command -> args.length > 0
                        && command != CompletionCommand.class
                        && command != HelpCommand.class
                        && command.getAnnotation(Command.class).name().equals(args[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    /** {@return what is told how far a command has come} */
    Progress progress() {
        return progress;
    }

    private static String name(ParseResult parsed) {
        return parsed.hasSubcommand()
                ? name(parsed.subcommand())
                : parsed.commandSpec().qualifiedName();
    }

    /** Says what there is to ask. */
    @Override
    public void run() {
        HelpCommand.print(spec.commandLine());
    }
}
