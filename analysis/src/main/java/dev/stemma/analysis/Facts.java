package dev.stemma.analysis;

import dev.stemma.analysis.accounting.Accounting;
import dev.stemma.analysis.benchmark.BenchmarkProgression;
import dev.stemma.analysis.benchmark.Predictability;
import dev.stemma.analysis.claim.Agreement;
import dev.stemma.analysis.claim.ClaimAudit;
import dev.stemma.analysis.claim.ReadingComparison;
import dev.stemma.analysis.generation.CapabilityTimeline;
import dev.stemma.analysis.generation.DisclosureProfile;
import dev.stemma.analysis.generation.GenerationDifference;
import dev.stemma.analysis.generation.GenerationParadigm;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.analysis.scaling.GrowthOptions;
import dev.stemma.analysis.scaling.GrowthSelection;
import dev.stemma.analysis.scaling.QuantityGrowth;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Everything that is computed from a corpus, as one value: what a report shows and an export holds.
 *
 * <pre>{@code
 * Facts facts = Facts.of(GptCorpus.load());
 * facts.accounting().findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>The parts are what the methods of the single facts return, so that whoever wants one of them only need not pay for the
 * rest. Parts of which the corpus has nothing are empty, never missing. Immutable and thread-safe.
 *
 * @param lineage the papers and what they build on
 * @param scaling how each quantity in numbers grew, in the order of {@link Quantity}
 * @param growth how fast each of these quantities grew over the flagships, with {@link GrowthOptions#DEFAULT}, in that order
 * @param capabilities which capabilities each generation introduced
 * @param paradigms how each generation's flagship is brought to do a task, in generation order
 * @param benchmarks the scores of the generations on each benchmark, by benchmark id
 * @param predictability how well the scores of each family's largest model follow from its smaller ones
 * @param disclosure what each generation tells of its flagship
 * @param differences what each generation has otherwise than the one before it, in generation order
 * @param accounting the papers' arithmetic
 * @param audit the verdicts on what the readings say
 * @param readings each two readings side by side, in the order of their ids; empty if there are fewer than two
 * @param agreements how far each two annotators agree, by name; empty if there are fewer than two
 * @since 0.1.0
 */
public record Facts(
        Lineage lineage,
        List<ScalingProgression> scaling,
        List<QuantityGrowth> growth,
        CapabilityTimeline capabilities,
        List<GenerationParadigm> paradigms,
        List<BenchmarkProgression> benchmarks,
        Predictability predictability,
        DisclosureProfile disclosure,
        List<GenerationDifference> differences,
        Accounting accounting,
        ClaimAudit audit,
        List<ReadingComparison> readings,
        List<Agreement> agreements) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a part is missing
     */
    public Facts {
        Objects.requireNonNull(lineage, "lineage");
        scaling = List.copyOf(scaling);
        growth = List.copyOf(growth);
        Objects.requireNonNull(capabilities, "capabilities");
        paradigms = List.copyOf(paradigms);
        benchmarks = List.copyOf(benchmarks);
        Objects.requireNonNull(predictability, "predictability");
        Objects.requireNonNull(disclosure, "disclosure");
        differences = List.copyOf(differences);
        Objects.requireNonNull(accounting, "accounting");
        Objects.requireNonNull(audit, "audit");
        readings = List.copyOf(readings);
        agreements = List.copyOf(agreements);
    }

    /**
     * Returns the facts about a corpus, without outside estimates.
     *
     * @param corpus the corpus
     * @return the facts
     */
    public static Facts of(Corpus corpus) {
        return of(corpus, EstimatePolicy.EXCLUDE);
    }

    /**
     * Returns the facts about a corpus.
     *
     * @param corpus the corpus
     * @param estimates whether outside estimates may stand in where nothing is disclosed
     * @return the facts
     */
    public static Facts of(Corpus corpus, EstimatePolicy estimates) {
        Lineage lineage = Lineage.of(corpus);
        List<ScalingProgression> scaling = Arrays.stream(Quantity.values())
                .filter(Quantity::isNumeric)
                .map(quantity -> lineage.scaling(quantity, estimates))
                .toList();
        return new Facts(
                lineage,
                scaling,
                scaling.stream()
                        .map(progression ->
                                QuantityGrowth.of(progression, GrowthSelection.FLAGSHIPS, GrowthOptions.DEFAULT))
                        .toList(),
                lineage.capabilities(),
                GenerationParadigm.all(lineage),
                lineage.benchmarks(),
                Predictability.of(lineage),
                DisclosureProfile.of(lineage),
                differences(lineage),
                Accounting.of(corpus),
                lineage.claims(),
                ReadingComparison.pairs(corpus),
                Agreement.pairs(corpus));
    }

    private static List<GenerationDifference> differences(Lineage lineage) {
        List<Paper> generations = lineage.generations();
        return IntStream.range(1, generations.size())
                .mapToObj(i -> GenerationDifference.between(
                        lineage, generations.get(i - 1).id(), generations.get(i).id()))
                .toList();
    }

    /**
     * Returns the corpus that the facts are about.
     *
     * @return the corpus
     */
    public Corpus corpus() {
        return lineage.corpus();
    }

    /**
     * Returns how one quantity grew.
     *
     * @param quantity a quantity in numbers
     * @return its progression
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public ScalingProgression scaling(Quantity quantity) {
        return scaling.stream()
                .filter(progression -> progression.quantity() == quantity)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("quantity is '" + quantity
                        + "', whose values are terms; expected one in numbers, such as 'parameters'"));
    }

    /** Returns the corpus and how much of each kind of fact there is. */
    @Override
    public String toString() {
        return corpus().id() + ": " + lineage.generations().size() + " generations, " + scaling.size() + " quantities, "
                + benchmarks.size() + " benchmarks, " + accounting.checks().size() + " checks, "
                + audit.claims().size() + " claims";
    }
}
