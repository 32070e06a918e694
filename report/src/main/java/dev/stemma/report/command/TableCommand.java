package dev.stemma.report.command;

import dev.stemma.model.Corpus;
import dev.stemma.report.section.Entries;
import dev.stemma.report.section.Label;
import dev.stemma.report.table.Table;
import dev.stemma.report.table.TableFormat;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** A command that prints a table. */
abstract class TableCommand extends CorpusCommand {

    @Option(names = "--format", description = CHOICE, defaultValue = "jsonl")
    TableFormat format = TableFormat.JSONL;

    @Option(names = "--excel", description = "Short for --format excel.")
    private boolean excel;

    @Option(names = "--schema", description = "Print the JSON Schema of a line of jsonl instead.")
    private boolean schema;

    @Option(names = "--paper", paramLabel = "ID", split = ",", description = "Only what is about these papers.")
    private List<String> papers = List.of();

    /** {@return the ids of the papers that are wanted; none if all are} */
    final List<String> papers(Corpus corpus) {
        return ids(corpus, papers, Label.PAPER);
    }

    /** {@return the ids of the models that are wanted, by their own ids and by those of their papers; none if all are} */
    final List<String> models(Corpus corpus, List<String> models) {
        List<String> wanted = new ArrayList<>(ids(corpus, models, Label.MODEL, Label.SYSTEM));
        Set<String> of = new TreeSet<>(papers(corpus));
        corpus.models().stream()
                .filter(model -> of.contains(model.paper().value()))
                .forEach(model -> wanted.add(model.id().value()));
        return wanted;
    }

    /** {@return ids as the corpus writes them, of which each names something of one of some kinds} */
    final List<String> ids(Corpus corpus, List<String> ids, Label... kinds) {
        Entries entries = ids.isEmpty() ? null : Entries.of(corpus, kinds);
        return entries == null
                ? List.of()
                : ids.stream().map(id -> find(entries, id).get(0).id()).toList();
    }

    /** Prints a table of the corpus, or the schema of its rows, and returns the exit code. */
    final int print(TableSchema rows, Function<Corpus, Table<?>> table) throws IOException {
        if (schema) {
            return print(rows.text());
        }
        Table<?> content = table.apply(corpus());
        return print(out -> (excel ? TableFormat.EXCEL : format).write(content, out));
    }
}
