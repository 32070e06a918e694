package dev.stemma.report.json;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The facts about a corpus as one JSON object, the same bytes for the same corpus; {@code null} stands for what is not there.
 *
 * <p>The form is a promise: {@link #schema()} says what stands under each key. Every fact has an {@code explanation}: its
 * {@code id}, what it says in {@code en} and {@code zh}, and the {@code citations} that it rests on.
 */
public final class FactsJson {

    private FactsJson() {}

    /** {@return the schema of the JSON that this class writes, a document in JSON Schema 2020-12} */
    public static String schema() {
        return OwnFile.text(FactsJson.class, "facts.schema.json");
    }

    /** Writes facts piece by piece as indented JSON, with a line feed at the end; the writer stays open. */
    public static void write(Facts facts, EstimatePolicy estimates, Writer text) throws IOException {
        JsonWriter.pretty(
                json -> write(facts, estimates, new FactWriter(json, FactWriter::inFull, true, (id, fact) -> {})),
                text);
    }

    /** {@return the facts that the object holds, by the ids that they have in it, in its order} */
    public static Map<String, Fact> byId(Facts facts, EstimatePolicy estimates) {
        Map<String, Fact> byId = new LinkedHashMap<>();
        CitationForm none = (name, citations, out) -> {};
        JsonWriter.compact(json -> write(facts, estimates, new FactWriter(json, none, false, byId::put)));
        return byId;
    }

    /** Writes facts as one JSON object, without the ids of facts and with {@code citations} as somebody wants them. */
    public static void write(Facts facts, JsonWriter json, CitationForm citations) {
        write(facts, EstimatePolicy.EXCLUDE, new FactWriter(json, citations, false, (id, fact) -> {}));
    }

    private static void write(Facts facts, EstimatePolicy estimates, FactWriter out) {
        Corpus corpus = facts.corpus();
        out.object(() -> {
            out.object("corpus", () -> {
                out.text("id", corpus.id());
                out.localized("title", corpus.title());
                out.texts("languages", corpus.languages());
                out.text("dataVersion", corpus.dataVersion());
                out.text("license", corpus.license());
                out.text("checksum", corpus.checksum());
            });
            LineageFacts.write(facts.lineage(), out);
            ScalingFacts.scaling(facts, estimates, out);
            ScalingFacts.growth(facts.growth(estimates), out);
            GenerationFacts.capabilities(facts, out);
            GenerationFacts.paradigms(facts.paradigms(), out);
            BenchmarkFacts.benchmarks(facts.benchmarks(), out);
            BenchmarkFacts.predictability(facts.predictability(), out);
            GenerationFacts.disclosure(facts.disclosure(), facts.quantities(), out);
            GenerationFacts.differences(facts.differences(), out);
            GenerationFacts.limitations(facts, out);
            AccountingFacts.write(facts.accounting(), out);
            ClaimFacts.write(facts, out);
        });
    }
}
