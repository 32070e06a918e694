package dev.stemma.benchmarks;

import dev.stemma.benchmarks.peer.Peer;
import dev.stemma.benchmarks.peer.Peers;
import dev.stemma.benchmarks.peer.Question;
import dev.stemma.benchmarks.process.Asking;
import dev.stemma.benchmarks.process.Child;
import dev.stemma.benchmarks.process.Cold;
import dev.stemma.benchmarks.process.FactsWarm;
import dev.stemma.benchmarks.process.FirstAnswer;
import dev.stemma.benchmarks.process.Heap;
import dev.stemma.benchmarks.process.Loading;
import dev.stemma.corpus.CorpusWriter;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything that docs/performance.md promises, and prints for each figure whether it reaches its mark.
 *
 * <p>Every contender has a process of its own, and they take turns. The first argument is the runnable jar, the second, which
 * may be missing, how many rounds there are; others name the parts to measure.
 */
public final class Table {

    private static final List<String> PARTS = List.of("cold", "load", "heap", "first", "questions", "stream", "facts");

    private final Scale scale;
    private final Path jar;
    private final Path folder;
    private final PrintStream out;

    Table(Scale scale, Path jar, Path folder, PrintStream out) {
        this.scale = scale;
        this.jar = jar;
        this.folder = folder;
        this.out = out;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Scale.FULL.rounds();
        List<String> parts = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : PARTS;
        Path folder = Files.createTempDirectory("stemma-benchmarks");
        try {
            new Table(Scale.FULL.withRounds(rounds), Path.of(arguments[0]), folder, System.out).print(parts);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    void print(List<String> parts) throws IOException, InterruptedException, RunnerException {
        out.printf(
                Locale.ROOT,
                "Java %s, %d processors, %d rounds; mark (aim)%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                scale.rounds());
        for (String part : parts) {
            List<Row> rows = switch (part) {
                case "cold" -> cold();
                case "load" -> load();
                case "heap" -> heap();
                case "first" -> first();
                case "questions" -> questions();
                case "stream" -> stream();
                case "facts" -> facts();
                default ->
                    throw new IllegalArgumentException(
                            "there is no part '" + part + "'; use some of " + String.join(", ", PARTS));
            };
            rows.forEach(out::println);
        }
    }

    private List<Row> cold() throws IOException {
        List<String> json = new ArrayList<>(List.of("tokens"));
        CorpusWriter.files(GptCorpus.load()).keySet().forEach(path -> json.add("gpt/" + path));
        Path archive = folder.resolve("stemma.jsa");
        Child.java(List.of(
                "-XX:ArchiveClassesAtExit=" + archive,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-jar",
                jar.toString(),
                "render"));
        Map<String, Rounds.Measurement> contenders = new LinkedHashMap<>();
        contenders.put("empty", () -> Child.run(List.of(), Cold.Empty.class).seconds());
        contenders.put(
                "tokens",
                () -> Child.run(List.of(), Cold.class, json.toArray(String[]::new))
                        .seconds());
        contenders.put("load", () -> Child.run(List.of(), Cold.class, "load").seconds());
        contenders.put(
                "report",
                () -> Child.java(List.of("-jar", jar.toString(), "render")).seconds());
        contenders.put(
                "archived",
                // As the README says: with the archive, and without the compiler that pays only in long runs.
                () -> Child.java(List.of(
                                "-XX:SharedArchiveFile=" + archive,
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                jar.toString(),
                                "render"))
                        .seconds());
        Rounds rounds = Rounds.of(scale.coldRounds(), contenders);
        double empty = rounds.median("empty");
        String ms = rounds.medians(1000) + " ms";
        return List.of(
                Row.atMost(
                        "GptCorpus.load() / token scan, whole processes",
                        rounds.median("load") / rounds.median("tokens"),
                        1.35,
                        1,
                        ms),
                Row.figure("text report with class data archive / empty JVM", rounds.median("archived") / empty, ""),
                Row.figure("text report without archive / empty JVM", rounds.median("report") / empty, ""));
    }

    private Path document(int papers) throws IOException {
        Path file = folder.resolve(papers + ".json");
        if (!Files.exists(file)) {
            Documents.write(papers, file);
        }
        return file;
    }

    private List<Row> load() throws IOException {
        String file = document(scale.gate()).toString();
        Map<String, Rounds.Measurement> contenders = new LinkedHashMap<>();
        for (String way : List.of("tokens", "binding", "stemma")) {
            contenders.put(
                    way,
                    () -> Child.run(scale.options(), Loading.class, way, file, scale.warmUp(), scale.measure())
                            .number());
        }
        Rounds rounds = Rounds.of(scale.rounds(), contenders);
        return List.of(Row.figure(
                "parse, validate and index / B, " + scale.gate() + " papers",
                rounds.median("stemma") / rounds.median("binding"),
                rounds.medians(1e-6) + " ms"));
    }

    private List<Row> heap() throws IOException {
        List<Row> rows = new ArrayList<>();
        double firstBytes = 0;
        double firstTime = 0;
        for (int papers : scale.sizes()) {
            Path file = document(papers);
            List<String> options =
                    papers > 20_000 ? List.of("-Xms14g", "-Xmx14g", "-XX:+AlwaysPreTouch") : scale.options();
            String warm = document(scale.sizes().get(0)).toString();
            List<String> arguments = new ArrayList<>(List.of(file.toString()));
            for (int i = 0; i < 20; i++) {
                arguments.add(warm);
            }
            Rounds rounds = new Rounds();
            for (int i = 0; i < scale.rounds(); i++) {
                Child child = Child.run(options, Heap.class, arguments.toArray(String[]::new));
                rounds.add("bytes", child.number());
                rounds.add("time", Double.parseDouble(child.output().get(1)));
            }
            double claims = (double) papers * CorpusGenerator.CLAIMS;
            double bytes = rounds.median("bytes");
            double time = rounds.median("time");
            rows.add(Row.atMost(
                    "heap per claim / JSON per claim, " + papers + " papers",
                    bytes / Files.size(file),
                    1.5,
                    1.2,
                    String.format(
                            Locale.ROOT,
                            "heap %.0f, JSON %.0f bytes a claim, read in %.2f s",
                            bytes / claims,
                            Files.size(file) / claims,
                            time / 1e9)));
            if (firstBytes == 0) {
                firstBytes = bytes;
                firstTime = time;
            } else {
                double times = Math.log((double) papers / scale.sizes().get(0));
                String range = ", " + scale.sizes().get(0) + " to " + papers + " papers";
                rows.add(Row.atMost(
                        "exponent of load time" + range, Math.log(time / firstTime) / times, 1.15, 1.05, ""));
                rows.add(Row.atMost("exponent of heap" + range, Math.log(bytes / firstBytes) / times, 1.02, 1, ""));
            }
        }
        return rows;
    }

    /** From a file to the first answer, as whole processes. */
    private List<Row> first() throws IOException {
        Path lines = folder.resolve("first.ndjson");
        Documents.writeLines(scale.asked(), lines);
        String document = document(scale.asked()).toString();
        String last = CorpusGenerator.name(scale.asked() - 1);
        Map<String, Rounds.Measurement> contenders = new LinkedHashMap<>();
        contenders.put(
                "duckdb",
                () -> Child.run(List.of(), FirstAnswer.class, "duckdb", lines.toString(), last)
                        .seconds());
        contenders.put(
                "stemma",
                () -> Child.run(List.of(), FirstAnswer.class, "stemma", document)
                        .seconds());
        Rounds rounds = Rounds.of(scale.rounds(), contenders);
        Files.delete(lines);
        return List.of(Row.atLeast(
                "from file to first answer, DuckDB / ours, " + scale.asked() + " papers",
                rounds.median("duckdb") / rounds.median("stemma"),
                0.78,
                1,
                rounds.medians(1000) + " ms"));
    }

    private List<Row> questions() throws IOException, RunnerException {
        Map<String, Rounds> byQuestion = new LinkedHashMap<>();
        Corpus corpus = new CorpusGenerator(scale.asked()).corpus();
        Map<String, Long> answers = new LinkedHashMap<>();
        try (Peer ours = Peers.load(Peers.STEMMA, corpus)) {
            for (Question question : Question.about(corpus)) {
                answers.put(question.name(), ours.answer(question));
                byQuestion.put(question.name(), new Rounds());
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < scale.rounds(); i++) {
            for (RunResult result : shortCalls()) {
                rounds(byQuestion, result.getParams().getParam("question"))
                        .add(
                                result.getParams().getParam("peer"),
                                result.getPrimaryResult().getStatistics().getMin());
            }
            for (String peer : Peers.DATABASES) {
                ask(peer, answers, byQuestion);
            }
        }
        List<Row> rows = new ArrayList<>();
        byQuestion.forEach((question, rounds) -> {
            double ours = rounds.median(Peers.STEMMA);
            double best =
                    Peers.DATABASES.stream().mapToDouble(rounds::median).min().orElseThrow();
            rows.add(Row.figure(
                    question + " / int arrays, " + scale.asked() + " papers",
                    ours / rounds.median(Peers.REFERENCE),
                    rounds.medians(1e-3) + " us"));
            rows.add(Row.atLeast(question + ", best database / ours", best / ours, 10, 10, ""));
        });
        return rows;
    }

    /** Measures the peers that answer within nanoseconds, of whose iterations the fastest counts. */
    private Collection<RunResult> shortCalls() throws RunnerException {
        int iterations = Math.max(1, (int) Double.parseDouble(scale.measure()));
        return new Runner(new OptionsBuilder()
                        .include(Pattern.quote(ShortCalls.class.getName()))
                        .param("papers", String.valueOf(scale.asked()))
                        .forks(scale.forks())
                        .jvmArgs(scale.options().toArray(String[]::new))
                        .warmupIterations(1)
                        .warmupTime(TimeValue.milliseconds((long) (1000 * Double.parseDouble(scale.warmUp()))))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.milliseconds(
                                (long) (1000 * Double.parseDouble(scale.measure()) / iterations)))
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    private void ask(String peer, Map<String, Long> answers, Map<String, Rounds> byQuestion) throws IOException {
        Child child = Child.run(
                scale.options(), Asking.class, peer, String.valueOf(scale.asked()), scale.warmUp(), scale.measure());
        for (String line : child.output()) {
            String[] parts = line.split(" ", -1);
            rounds(byQuestion, parts[0]).add(peer, Double.parseDouble(parts[1]));
            if (!parts[2].equals(String.valueOf(answers.get(parts[0])))) {
                throw new IllegalStateException(
                        peer + " answers " + parts[2] + " to " + parts[0] + ", we " + answers.get(parts[0]));
            }
        }
    }

    private List<Row> stream() throws IOException, InterruptedException {
        Map<String, Rounds> figures = new LinkedHashMap<>();
        for (int papers : scale.streamed()) {
            Path file = folder.resolve(papers + ".ndjson");
            Documents.writeLines(papers, file);
            Rounds seconds = new Rounds();
            Rounds peak = new Rounds();
            for (int i = 0; i < scale.rounds(); i++) {
                for (String mode : List.of("tokens", "facts", "2")) {
                    Streaming.Outcome outcome = Streaming.process(scale.streamHeap(), mode, file);
                    seconds.add(mode, outcome.seconds());
                    peak.add(mode, outcome.peakBytes());
                }
            }
            figures.put("seconds " + papers, seconds);
            figures.put("peak " + papers, peak);
            Files.delete(file);
        }
        int small = scale.streamed().get(0);
        int large = scale.streamed().get(scale.streamed().size() - 1);
        Rounds seconds = rounds(figures, "seconds " + large);
        double growth = rounds(figures, "peak " + large).median("facts")
                / rounds(figures, "peak " + small).median("facts");
        return List.of(
                Row.figure(
                        "streaming facts / token scan, " + large + " papers",
                        seconds.median("facts") / seconds.median("tokens"),
                        seconds.medians(1000) + " ms"),
                Row.figure("two threads, times as fast as one", seconds.median("facts") / seconds.median("2"), ""),
                Row.figure("peak heap, " + large + " / " + small + " papers", growth, ""));
    }

    private static Rounds rounds(Map<String, Rounds> figures, String what) {
        return Objects.requireNonNull(figures.get(what), what);
    }

    private List<Row> facts() throws IOException {
        // So much code that the compiler is busy with it for three times as long as with one way to read.
        String warmUp = String.valueOf(3 * Double.parseDouble(scale.warmUp()));
        Rounds rounds = Rounds.of(
                scale.rounds(),
                Map.of(
                        "facts",
                        () -> Child.run(scale.options(), FactsWarm.class, warmUp, scale.measure())
                                .number()));
        return List.of(Row.figure("Facts of the shipped corpus, warm, in ms", 1e-6 * rounds.median("facts"), ""));
    }
}
