package dev.stemma.artifacts;

import dev.stemma.corpus.CorpusWriter;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import dev.stemma.report.command.StemmaCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        thereAndBack(gpt.sources(), Source.class);
        thereAndBack(gpt.papers(), Paper.class);
        thereAndBack(gpt.models(), LanguageModel.class);
        thereAndBack(gpt.capabilities(), Capability.class);
        thereAndBack(gpt.benchmarks(), Benchmark.class);
        thereAndBack(gpt.systems(), ComparedSystem.class);
        thereAndBack(gpt.results(), BenchmarkResult.class);
        thereAndBack(gpt.claims(), Claim.class);
    }

    private static void run(String... arguments) {
        StringWriter out = new StringWriter();
        int exitCode = StemmaCommand.run(new PrintWriter(out), new PrintWriter(out), arguments);
        if (exitCode != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + ": " + out);
        }
    }

    private static <T> void thereAndBack(List<T> entries, Class<T> type) {
        for (T entry : entries) {
            if (!MAPPER.readValue(MAPPER.writeValueAsString(entry), type).equals(entry)) {
                throw new IllegalStateException(entry.toString());
            }
        }
    }
}
