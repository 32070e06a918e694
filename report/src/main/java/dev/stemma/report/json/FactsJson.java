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
 * The facts about a corpus as one JSON object, the same bytes for the same corpus.
 *
 * <p>Keys, in this order; {@code null} stands for what is not there:
 *
 * <ul>
 *   <li>{@code corpus}: {@code id}, {@code title}, {@code languages}, {@code dataVersion}, {@code license}, {@code checksum}
 *   <li>{@code lineage}: {@code generations} (each with {@code paper}, {@code title}, {@code firstPublic},
 *       {@code predecessor}, {@code depth}, {@code ancestors}, {@code descendants}, {@code buildsOn};
 *       {@code hasMoreAncestors} and {@code hasMoreDescendants} only where there are more than the
 *       {@value Facts#MOST_RELATIVES} nearest, which are listed), {@code lines} of
 *       descent, {@code families} and {@code findings} (each with {@code kind} and {@code papers})
 *   <li>{@code scaling}: one object for each quantity, with {@code quantity}, {@code unit}, {@code hasEntries} (without
 *       any, nothing else is listed), {@code points} (the flagship of
 *       each generation: {@code paper}, {@code model}, {@code disclosure}, {@code value}, {@code gap}), {@code steps}
 *       ({@code from}, {@code to}, {@code kind}, {@code over}, {@code factor}, {@code ordersOfMagnitude}, {@code years},
 *       {@code annualFactor}), {@code overall} and {@code sizes} (all models, as points). A quantity in words has points
 *       alone.
 *   <li>{@code growth}: for each quantity in numbers the rate a year over the flagships: {@code fit} with
 *       {@code leastSquares} and {@code theilSen} ({@code slope} in powers of ten a year, {@code factor} a year with
 *       {@code low} and {@code high} at a {@code level}), or the reason {@code noFit}, and {@code caveats}
 *   <li>{@code capabilities}: {@code minimum} (the tier that counts), {@code generations} (each with {@code paper} and the
 *       lists {@code introduced}, {@code carriedOver}, {@code unproven} of {@code capability}, {@code kind} and {@code tier}, and
 *       {@code improved} of {@code capability} and the {@code steps} of benchmarks behind it) and {@code neverIntroduced}
 *   <li>{@code paradigms}: for each generation {@code adaptation}, {@code postTraining}, {@code input} and {@code output} of
 *       its flagship, and how many of its {@code results} were obtained in which setting
 *   <li>{@code benchmarks}: one object for each benchmark with {@code series} (metric, setting, split), each with
 *       {@code points} (the flagship of each generation, {@code score} or {@code null}, and under {@code otherwise} how else it
 *       was tried) and {@code steps} ({@code difference} is later less earlier, in the metric's unit)
 *   <li>{@code predictability}: the score of each family's largest model as {@code predicted} from the smaller ones, with
 *       {@code low} and {@code high} at the {@code level}, beside the {@code actual} one; series {@code unpredicted} with their
 *       {@code reason}; how many intervals {@code covered}, by {@code benchmarks} and {@code capabilities} too
 *   <li>{@code disclosure}: for each generation the {@code counts} of each way to disclose, {@code disclosed} of
 *       {@code applicable} quantities, and each quantity of which the corpus has entries
 *   <li>{@code differences}: for each generation and the one that it continues the {@code figures} that differ by {@code topic}, the
 *       capabilities {@code gained}, {@code notShownAgain}, {@code setAside} on purpose and {@code improved}, the
 *       {@code benchmarks} on which both have a score, and the {@code limitations} of which the later one makes something,
 *       with the {@code status} and the claims {@code by} which it does
 *   <li>{@code limitations}: for each generation the claims {@code admitted}, and the {@code changes}: what it makes of
 *       limitations of all papers before it
 *   <li>{@code accounting}: {@code counts} by outcome and the {@code checks}, each with the {@code printed} and the
 *       {@code computed} value, {@code tolerance}, {@code outcome} and {@code inferences}
 *   <li>{@code audit}: {@code counts}, {@code rates} (share and 95 % Wilson interval of each verdict), {@code attribution}
 *       (whether the sections that are named say so, {@code byVerdict} too), {@code byPaper},
 *       {@code bySection}, {@code byKind}, {@code byCapability}, {@code claims}, {@code misplaced}, {@code omitted}, {@code contradictions}
 *   <li>{@code readings}: one object for each two readings: claims of {@code both}, {@code onlyFirst}, {@code onlySecond},
 *       {@code omittedByBoth}
 *   <li>{@code agreement}: one object for each two annotators, for verdicts and under {@code attribution} for sections
 *   <li>{@code readingsLeftOut}, {@code annotatorsLeftOut}: only where there are more than {@value Facts#MOST_COMPARED}, how many
 *       are not compared above
 * </ul>
 *
 * <p>Each fact has an {@code explanation}: the fact's {@code id}, what it says in {@code en} and {@code zh}, and {@code citations},
 * the places that it rests on ({@code source} and {@code locator}).
 *
 * <p>The form is a promise: {@link #schema()} returns its JSON Schema.
 *
 * @since 0.1.0
 */
public final class FactsJson {

    private FactsJson() {}

    /** {@return the schema of the JSON that this class writes, a document in JSON Schema 2020-12} */
    public static String schema() {
        return OwnFile.text(FactsJson.class, "facts.schema.json");
    }

    /**
     * {@return facts as indented JSON, with a line feed at the end; without outside estimates}
     *
     * @param facts the facts
     */
    public static String of(Facts facts) {
        return of(facts, EstimatePolicy.EXCLUDE);
    }

    /**
     * {@return facts as indented JSON, with a line feed at the end}
     *
     * @param facts the facts
     * @param estimates whether outside estimates may stand in for values that the papers do not give
     */
    public static String of(Facts facts, EstimatePolicy estimates) {
        return JsonWriter.pretty(json -> write(facts, estimates, inFull(json)));
    }

    /**
     * Writes facts piece by piece, as {@link #of(Facts)} has them in one.
     *
     * @param facts the facts
     * @param text where to; it stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Facts facts, Writer text) throws IOException {
        JsonWriter.pretty(json -> write(facts, EstimatePolicy.EXCLUDE, inFull(json)), text);
    }

    private static FactWriter inFull(JsonWriter json) {
        return new FactWriter(json, FactWriter::inFull, true, (id, fact) -> {});
    }

    /**
     * {@return the facts that the object holds, by the ids that they have in it, in its order}
     *
     * @param facts the facts
     * @param estimates whether outside estimates may stand in for values that the papers do not give
     */
    public static Map<String, Fact> byId(Facts facts, EstimatePolicy estimates) {
        Map<String, Fact> byId = new LinkedHashMap<>();
        CitationForm none = (name, citations, out) -> {};
        JsonWriter.compact(json -> write(facts, estimates, new FactWriter(json, none, false, byId::put)));
        return byId;
    }

    /**
     * Writes facts as one JSON object with the keys of this class, without the ids of facts.
     *
     * @param facts the facts
     * @param estimates whether outside estimates may stand in for values that the papers do not give
     * @param json where to
     * @param citations how each property {@code citations} is written
     */
    public static void write(Facts facts, EstimatePolicy estimates, JsonWriter json, CitationForm citations) {
        write(facts, estimates, new FactWriter(json, citations, false, (id, fact) -> {}));
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
