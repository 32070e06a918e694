package dev.stemma.corpus.lines;

import dev.stemma.corpus.codec.BenchmarkCodecs;
import dev.stemma.corpus.codec.CapabilityCodecs;
import dev.stemma.corpus.codec.ClaimCodecs;
import dev.stemma.corpus.codec.Codec;
import dev.stemma.corpus.codec.FigureCodecs;
import dev.stemma.corpus.codec.PaperCodecs;
import dev.stemma.corpus.codec.SourceCodecs;
import dev.stemma.corpus.json.Budget;
import dev.stemma.corpus.json.JsonInput;
import dev.stemma.corpus.json.JsonPrinter;
import dev.stemma.corpus.json.JsonReader;
import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Irregular;
import dev.stemma.corpus.stream.Names;
import dev.stemma.corpus.stream.Pool;
import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The form of a line that holds one sort of entry: an object with the sort as its only property.
 *
 * @param name the sort, such as {@code claim}
 * @param codec the JSON form of the entry
 * @param taker the method of a visitor that takes such entries
 * @param <T> the type of the entries
 */
public record EntryLine<T>(String name, Codec<T> codec, BiConsumer<CorpusVisitor, T> taker) {

    /** A source. */
    public static final EntryLine<Source> SOURCE =
            new EntryLine<>("source", SourceCodecs.SOURCE, CorpusVisitor::source);
    /** A paper. */
    public static final EntryLine<Paper> PAPER = new EntryLine<>("paper", PaperCodecs.PAPER, CorpusVisitor::paper);
    /** A model. */
    public static final EntryLine<LanguageModel> MODEL =
            new EntryLine<>("model", FigureCodecs.LANGUAGE_MODEL, CorpusVisitor::model);
    /** A capability. */
    public static final EntryLine<Capability> CAPABILITY =
            new EntryLine<>("capability", CapabilityCodecs.CAPABILITY, CorpusVisitor::capability);
    /** A benchmark. */
    public static final EntryLine<Benchmark> BENCHMARK =
            new EntryLine<>("benchmark", BenchmarkCodecs.BENCHMARK, CorpusVisitor::benchmark);
    /** A compared system. */
    public static final EntryLine<ComparedSystem> SYSTEM =
            new EntryLine<>("system", BenchmarkCodecs.COMPARED_SYSTEM, CorpusVisitor::system);
    /** A result. */
    public static final EntryLine<BenchmarkResult> RESULT =
            new EntryLine<>("result", BenchmarkCodecs.BENCHMARK_RESULT, CorpusVisitor::result);
    /** A claim. */
    public static final EntryLine<Claim> CLAIM = new EntryLine<>("claim", ClaimCodecs.CLAIM, CorpusVisitor::claim);

    private static final Map<String, EntryLine<?>> BY_NAME = byName();
    private static final List<EntryLine<?>> NUMBERED = List.copyOf(BY_NAME.values());
    private static final Names NAMES = new Names(BY_NAME.keySet());

    private static Map<String, EntryLine<?>> byName() {
        Map<String, EntryLine<?>> lines = new LinkedHashMap<>();
        for (EntryLine<?> line :
                new EntryLine<?>[] {SOURCE, PAPER, MODEL, CAPABILITY, BENCHMARK, SYSTEM, RESULT, CLAIM}) {
            lines.put(line.name, line);
        }
        return lines;
    }

    /** Returns a line without a line break. */
    public String write(T entry) {
        return JsonPrinter.compact(out -> {
            out.writeStartObject();
            out.writeName(name);
            codec.encode(entry, out);
            out.writeEndObject();
        });
    }

    /** Hands the entry of a line to a visitor, or reports why there is none; returns whether there was one. */
    static boolean read(byte[] line, Budget budget, Pool pool, CorpusVisitor visitor, Sink sink) {
        Runnable quickly;
        budget.renew();
        try {
            quickly = JsonInput.read(line, budget, pool, in -> next(in, visitor));
        } catch (Irregular e) {
            budget.renew();
            return readThoroughly(line, budget, visitor, sink);
        }
        quickly.run(); // outside, since what a visitor throws is none of ours
        return true;
    }

    private static Runnable next(Input in, CorpusVisitor visitor) {
        in.beginObject();
        int number = in.property(NAMES, 0);
        if (number == Input.END) {
            throw Irregular.here();
        }
        Runnable next = NUMBERED.get(number).taking(in, visitor);
        if (in.property(NAMES, 0) != Input.END) {
            throw Irregular.here();
        }
        return next;
    }

    private Runnable taking(Input in, CorpusVisitor visitor) {
        T entry = codec.read(in);
        return () -> taker.accept(visitor, entry);
    }

    private static boolean readThoroughly(byte[] line, Budget budget, CorpusVisitor visitor, Sink sink) {
        return JsonReader.read(line, budget, sink)
                .map(root -> take(root, visitor, sink))
                .orElse(false);
    }

    private static boolean take(Node root, CorpusVisitor visitor, Sink sink) {
        if (!(root instanceof Node.ObjectNode object) || object.members().size() != 1) {
            sink.report(
                    Rule.WRONG_TYPE,
                    root.position(),
                    Pointer.ROOT,
                    "the line is " + root.describe() + sizeOf(root) + ", expected an object with one property",
                    "write one entry on a line, such as {\"claim\": { ... }}");
            return false;
        }
        Map.Entry<String, Node.Member> member =
                object.members().entrySet().iterator().next();
        EntryLine<?> form = BY_NAME.get(member.getKey());
        Pointer pointer = Pointer.ROOT.member(member.getKey());
        if (form == null) {
            sink.report(
                    Rule.UNKNOWN_PROPERTY,
                    member.getValue().namePosition(),
                    pointer,
                    "there is no sort of entry '" + member.getKey() + "'",
                    "use one of " + String.join(", ", BY_NAME.keySet()));
            return false;
        }
        return form.take(member.getValue().value(), pointer, visitor, sink);
    }

    private static String sizeOf(Node root) {
        return root instanceof Node.ObjectNode object
                ? " with " + object.members().size() + " properties"
                : "";
    }

    private boolean take(Node node, Pointer pointer, CorpusVisitor visitor, Sink sink) {
        T entry = codec.decode(node, pointer, sink);
        if (entry == null) {
            return false;
        }
        taker.accept(visitor, entry);
        return true;
    }
}
