package dev.stemma.corpus;

import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.json.Budget;
import dev.stemma.corpus.json.JsonFile;
import dev.stemma.corpus.json.JsonInput;
import dev.stemma.corpus.json.JsonPrinter;
import dev.stemma.corpus.json.SharedValues;
import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Sink;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.CorpusVisitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A line that holds an entry: an object whose only property is called like the sort of the entry. */
final class EntryLine {

    /** By their names, in the order in which a visitor is shown them. */
    private static final Map<String, Part<?>> PARTS = new LinkedHashMap<>();

    static {
        List.of(
                        Part.SOURCES,
                        Part.PAPERS,
                        Part.MODELS,
                        Part.CAPABILITIES,
                        Part.BENCHMARKS,
                        Part.SYSTEMS,
                        Part.RESULTS,
                        Part.CLAIMS)
                .forEach(part -> PARTS.put(part.entry(), part));
    }

    private final CorpusVisitor visitor;
    private final Sink sink;

    /** What is done when the line has been read to its end; returns whether there was an entry. */
    private BooleanSupplier outcome = () -> false;

    private EntryLine(CorpusVisitor visitor, Sink sink) {
        this.visitor = visitor;
        this.sink = sink;
    }

    /** Returns a line without a line break. */
    static <T> String write(Part<T> part, T entry) {
        return JsonPrinter.compact(out -> {
            out.writeStartObject();
            out.writeName(part.entry());
            part.codec().encode(entry, out);
            out.writeEndObject();
        });
    }

    /** Hands the entry of a line to a visitor, or reports why there is none; returns whether there was one. */
    static boolean read(
            byte[] line, String file, Budget budget, SharedValues shared, CorpusVisitor visitor, Sink sink) {
        budget.renew();
        EntryLine read = new EntryLine(visitor, sink);
        // The outcome lies outside, since what a visitor throws is none of ours.
        return JsonFile.read(file, line, budget, shared, sink, read::read) && read.outcome.getAsBoolean();
    }

    private void read(JsonInput in) {
        Location begin = in.location();
        if (!in.isObject()) {
            noEntry(begin, in.describe());
            in.skip();
            return;
        }
        in.beginObject("write an object");
        int properties = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            properties++;
            Part<?> part = PARTS.get(name);
            if (part == null) {
                in.report(
                        Rule.UNKNOWN_PROPERTY,
                        "there is no sort of entry '" + name + "'",
                        "use one of " + String.join(", ", PARTS.keySet()));
            }
            in.nextValue();
            if (part == null || properties > 1) {
                in.skip();
            } else {
                read(part, in);
            }
        }
        if (properties != 1) {
            noEntry(begin, "an object with " + properties + " properties");
        }
    }

    private void noEntry(Location at, String instead) {
        outcome = () -> {
            sink.report(
                    at,
                    Rule.WRONG_TYPE,
                    "the line is " + instead + ", expected an object with one property",
                    "write one entry on a line, such as {\"claim\": { ... }}");
            return false;
        };
    }

    private <T> void read(Part<T> part, JsonInput in) {
        T entry = part.codec().read(in);
        if (entry != null) {
            outcome = () -> {
                part.visitor().accept(visitor, entry);
                return true;
            };
        }
    }
}
