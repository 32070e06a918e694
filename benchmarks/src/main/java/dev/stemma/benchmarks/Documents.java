package dev.stemma.benchmarks;

import dev.stemma.corpus.CorpusLineWriter;
import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes generated corpora without a blank too much, so that no ratio to their size is flattered by indentation. */
final class Documents {

    private static final List<String> PARTS = List.of("source", "capability", "paper", "model", "claim");

    private Documents() {}

    /** Writes a corpus as newline-delimited JSON. */
    static void writeLines(int papers, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            new CorpusGenerator(papers).forEach(new CorpusLineWriter(writer));
        }
    }

    /** Writes a corpus as a single document. */
    static void write(int papers, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("{\"format\":1,\"id\":\"generated\",\"title\":{\"en\":\"Generated\",\"zh\":\"生成\"},"
                    + "\"dataVersion\":\"1.0.0\",\"license\":\"CC0-1.0\"");
            for (String part : PARTS) {
                writer.write(",\"" + (part.equals("capability") ? "capabilities" : part + "s") + "\":[");
                new CorpusGenerator(papers).forEach(new OnePart(part, writer));
                writer.write("]");
            }
            writer.write("}");
        }
    }

    /** Writes the entries of one part: what a line holds, without the name of the part around it. */
    private static final class OnePart implements CorpusVisitor {

        private final String part;
        private final Writer writer;
        private final StringBuilder line = new StringBuilder();
        private final CorpusLineWriter lines = new CorpusLineWriter(line);
        private boolean first = true;

        OnePart(String part, Writer writer) {
            this.part = part;
            this.writer = writer;
        }

        private void write(String name, Runnable entry) {
            if (!name.equals(part)) {
                return;
            }
            line.setLength(0);
            entry.run();
            try {
                writer.write(first ? "" : ",");
                writer.append(
                        line,
                        "{\"\":".length() + name.length(),
                        line.toString().stripTrailing().length() - 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            first = false;
        }

        @Override
        public void source(Source source) {
            write("source", () -> lines.source(source));
        }

        @Override
        public void capability(Capability capability) {
            write("capability", () -> lines.capability(capability));
        }

        @Override
        public void paper(Paper paper) {
            write("paper", () -> lines.paper(paper));
        }

        @Override
        public void model(LanguageModel model) {
            write("model", () -> lines.model(model));
        }

        @Override
        public void claim(Claim claim) {
            write("claim", () -> lines.claim(claim));
        }
    }
}
