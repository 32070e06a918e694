package dev.stemma.example.epochimport;

import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.CorpusValidator;
import dev.stemma.corpus.CorpusWriter;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads Epoch AI's table of notable models as a corpus. */
public final class EpochImport {

    private EpochImport() {}

    /**
     * Runs the example.
     *
     * @param args the path of Epoch AI's table, and perhaps a folder to write the corpus into; without them, a small invented
     *     table is read and nothing is written
     * @throws IOException if the table cannot be read or the folder not be written
     */
    public static void main(String[] args) throws IOException {
        List<EpochRow> rows = EpochRow.read(Path.of(args.length > 0 ? args[0] : "data/invented-models.csv"));
        Imported imported = EpochTable.toCorpus(rows);
        print(rows.size(), imported, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (args.length > 1) {
            CorpusWriter.write(imported.corpus(), Path.of(args[1]));
            System.out.println("Written to " + args[1] + " and read back "
                    + (CorpusReader.read(Path.of(args[1])).equals(imported.corpus()) ? "equal" : "as something else"));
        }
    }

    static void print(int rows, Imported imported, PrintStream out) {
        Corpus corpus = imported.corpus();
        long links = corpus.papers().stream()
                .mapToLong(paper -> paper.buildsOn().size())
                .sum();
        out.println(rows + " rows: " + corpus.papers().size() + " papers, "
                + corpus.models().size() + " models, " + links + " links between papers");
        for (Quantity quantity : EpochTable.COLUMNS.keySet()) {
            out.println(quantity + ": " + kinds(corpus, quantity));
        }
        List<Problem> problems = CorpusValidator.validate(corpus);
        out.println(problems.isEmpty() ? "The corpus is valid." : problems.size() + " problems of the corpus:");
        problems.forEach(out::println);

        out.println(imported.remarks().size() + " remarks on what could not be carried over as it stands:");
        imported.remarks().forEach(out::println);
    }

    private static Map<FigureKind, Long> kinds(Corpus corpus, Quantity quantity) {
        return corpus.models().stream()
                .flatMap(model -> model.disclosures().stream())
                .filter(disclosure -> disclosure.quantity() == quantity)
                .collect(Collectors.groupingBy(
                        disclosure -> disclosure.preferred().kind(), TreeMap::new, Collectors.counting()));
    }
}
