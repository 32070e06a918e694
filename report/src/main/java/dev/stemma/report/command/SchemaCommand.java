package dev.stemma.report.command;

import dev.stemma.corpus.CorpusSchema;
import dev.stemma.report.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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
final class SchemaCommand extends Subcommand {

    @Parameters(
            paramLabel = "FOLDER",
            description = "The folder, made if it is not there; not one that holds a corpus.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private Path folder;

    @Override
    public Integer call() throws IOException {
        CorpusSchema.writeTo(folder);
        for (CorpusSchema schema : CorpusSchema.values()) {
            say("wrote " + folder.resolve(schema.fileName()));
        }
        return ExitCode.OK;
    }
}
