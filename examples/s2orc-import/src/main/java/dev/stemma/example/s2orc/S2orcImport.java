package dev.stemma.example.s2orc;

import dev.stemma.analysis.CorpusTally;
import dev.stemma.analysis.InfluenceSummary;
import dev.stemma.corpus.CorpusLineWriter;
import dev.stemma.corpus.CorpusLines;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads S2ORC's metadata as a corpus in lines: papers, and what they cite. */
public final class S2orcImport {

    private S2orcImport() {}

    /**
     * Runs the example.
     *
     * @param args the path of a file of S2ORC's metadata, one record a line, and perhaps a file to write the lines into;
     *     without them, a few invented records are read and the lines are deleted again
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path records = Path.of(args.length > 0 ? args[0] : "data/invented-records.jsonl");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length > 1) {
            run(records, Path.of(args[1]), out);
            return;
        }
        Path lines = Files.createTempFile("s2orc", ".ndjson");
        try {
            run(records, lines, out);
        } finally {
            Files.delete(lines);
        }
    }

    static void run(Path records, Path lines, PrintStream out) throws IOException {
        List<String> remarks;
        try (Writer writer = Files.newBufferedWriter(lines)) {
            remarks = new S2orcRecords(new CorpusLineWriter(writer)).read(records);
        }
        // Only ids are kept while this reads, so a file may be as large as the whole of S2ORC's.
        CorpusTally tally = new CorpusTally();
        long entries = CorpusLines.read(lines, tally);
        InfluenceSummary influences = tally.summary().influences();
        out.println(entries + " entries: " + influences.papers() + " papers, citations " + influences.links());
        out.println(influences.dangling().size() + " cited papers are not among them"
                + influences.dangling().stream().limit(3).map(Object::toString).toList());
        out.println(remarks.size() + " remarks on what could not be carried over as it stands:");
        remarks.forEach(out::println);
    }
}
