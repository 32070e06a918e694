package dev.stemma.report.command;

import dev.stemma.corpus.CorpusSchema;
import dev.stemma.report.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schema}: writes the JSON Schemas of the files of a corpus, for editors. */
@Command(
        name = "schema",
        description = "Writes the JSON Schemas of the files of a corpus into a folder, for editors and other programs.",
        footer = {
            "",
            "An editor that is told which schema belongs to which file completes and checks while one types.",
            "What takes more than one file to see is for 'stemma check'.",
            "",
            "Example:",
            "  stemma schema my-family-schema"
        })
final class SchemaCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            description = "The folder, made if it is not there; not one that holds a corpus.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private Path folder;

    @Override
    public Integer call() throws IOException {
        CorpusSchema.writeTo(folder);
        PrintWriter out = spec.commandLine().getOut();
        for (CorpusSchema schema : CorpusSchema.values()) {
            out.print("wrote " + folder.resolve(schema.fileName()) + "\n");
        }
        return ExitCode.OK;
    }
}
