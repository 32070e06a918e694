package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.report.facts.FactsJson;
import dev.stemma.report.table.FactTables;
import dev.stemma.report.table.Table;
import dev.stemma.report.table.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code facts}: what is computed from a corpus, as JSON.
 *
 * @since 0.1.0
 */
@Command(
        name = "facts",
        description = "Prints everything that is computed from a corpus as one JSON object, or as tables.",
        footer = {
            "",
            "Each fact has an explanation in English and Chinese with the citations that it rests on.",
            "",
            "Examples:",
            "  stemma facts",
            "  stemma facts --corpus my-family --output facts.json",
            "  stemma facts --tables facts"
        })
public final class FactsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private final CorpusOption corpus = new CorpusOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "Write a CSV file for each kind of fact into this folder, made if it is not there, and print"
                    + " their names instead.")
    private @Nullable Path folder;

    @Option(names = "--schema", description = "Print the JSON Schema of the object instead.")
    private boolean schema;

    /** Creates the command; picocli does. */
    public FactsCommand() {}

    @Override
    public Integer call() throws IOException {
        if (schema) {
            output.write(spec, out -> out.write(FactsJson.schema()));
            return ExitCode.OK;
        }
        Facts facts = Facts.of(corpus.load());
        Path target = folder;
        String text = target == null ? FactsJson.of(facts) : tables(facts, target);
        output.write(spec, out -> out.write(text));
        return ExitCode.OK;
    }

    private static String tables(Facts facts, Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder names = new StringBuilder();
        for (Map.Entry<String, Table<?>> table : FactTables.of(facts).entrySet()) {
            Path file = folder.resolve(table.getKey() + ".csv");
            WholeFile.write(file, out -> TableFormat.CSV.write(table.getValue(), out));
            names.append(file).append('\n');
        }
        return names.toString();
    }
}
