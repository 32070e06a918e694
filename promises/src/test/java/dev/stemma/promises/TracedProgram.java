package dev.stemma.promises;

import dev.stemma.corpus.CorpusWriter;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.ComparedSystem;
import dev.stemma.model.capability.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.languagemodel.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import dev.stemma.report.StemmaCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** A program of its own that has commands of every sort run, and passes all data through a mapper and back. */
final class TracedProgram {

    private static final JsonMapper MAPPER = new JsonMapper();

    private TracedProgram() {}

    public static void main(String[] arguments) throws IOException {
        Corpus gpt = GptCorpus.load();
        Path parent = Files.createTempDirectory("traced");
        String folder = parent.resolve("gpt").toString();
        CorpusWriter.write(gpt, Path.of(folder));
        // Picocli makes all commands at each run: one of each sort is enough.
        run("render", "--format", "html", "--corpus", folder);
        run("facts", "--schema");
        run("claims", "--format", "csv");
        run("claims", "--schema");
        run("check", folder);
        run("schema", parent.resolve("schemas").toString());
        gpt.forEach(new ThereAndBack());
    }

    private static void run(String... arguments) {
        StringWriter out = new StringWriter();
        int exitCode = StemmaCommand.run(new PrintWriter(out), new PrintWriter(out), arguments);
        if (exitCode != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + ": " + out);
        }
    }

    private static final class ThereAndBack implements CorpusVisitor {

        private static <T> void pass(T entry, Class<T> type) {
            if (!MAPPER.readValue(MAPPER.writeValueAsString(entry), type).equals(entry)) {
                throw new IllegalStateException(entry.toString());
            }
        }

        @Override
        public void source(Source source) {
            pass(source, Source.class);
        }

        @Override
        public void paper(Paper paper) {
            pass(paper, Paper.class);
        }

        @Override
        public void model(LanguageModel model) {
            pass(model, LanguageModel.class);
        }

        @Override
        public void capability(Capability capability) {
            pass(capability, Capability.class);
        }

        @Override
        public void benchmark(Benchmark benchmark) {
            pass(benchmark, Benchmark.class);
        }

        @Override
        public void system(ComparedSystem system) {
            pass(system, ComparedSystem.class);
        }

        @Override
        public void result(BenchmarkResult result) {
            pass(result, BenchmarkResult.class);
        }

        @Override
        public void claim(Claim claim) {
            pass(claim, Claim.class);
        }
    }
}
