package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.report.json.FactsJson;
import dev.stemma.report.table.FactTables;
import dev.stemma.report.table.Table;
import dev.stemma.report.table.TableFormat;
import dev.stemma.report.terminal.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code facts}: what is computed from a corpus, as JSON. */
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
            "  stemma facts --tables facts",
            "  stemma facts --table accounting"
        })
final class FactsCommand extends CorpusCommand {

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "Write a CSV file for each kind of fact into this folder, made if it is not there, and print"
                    + " their names instead.")
    private @Nullable Path folder;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "Print one of these tables as CSV instead, such as accounting or training-data.")
    private @Nullable String table;

    @Option(names = "--excel", description = "Write the tables for a spreadsheet: with a byte order mark, no formulas.")
    private boolean excel;

    @Option(names = "--schema", description = "Print the JSON Schema of the object instead.")
    private boolean schema;

    @Override
    public Integer call() throws IOException {
        if (schema) {
            return print(FactsJson.schema());
        }
        Facts facts = Facts.of(corpus());
        if (table != null) {
            return print(facts, table);
        }
        return folder == null
                ? print(out -> FactsJson.write(facts, EstimatePolicy.EXCLUDE, out))
                : print(tables(facts, folder));
    }

    private int print(Facts facts, String name) throws IOException {
        Map<String, Table<?>> tables = FactTables.of(facts);
        Table<?> rows = tables.get(name);
        if (rows == null) {
            throw wrongCall("There is no table '" + name + "'; use one of " + String.join(", ", tables.keySet()));
        }
        return print(out -> format().write(rows, out));
    }

    private TableFormat format() {
        return excel ? TableFormat.EXCEL : TableFormat.CSV;
    }

    private String tables(Facts facts, Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder names = new StringBuilder();
        for (Map.Entry<String, Table<?>> each : FactTables.of(facts).entrySet()) {
            Path file = folder.resolve(each.getKey() + ".csv");
            WholeFile.write(file, out -> format().write(each.getValue(), out));
            names.append(file).append('\n');
        }
        return names.toString();
    }
}
