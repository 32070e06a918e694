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
import dev.stemma.analysis.generation.ImprovedCapability;
import dev.stemma.analysis.generation.Limitations;
import dev.stemma.analysis.internal.Figures;
import dev.stemma.analysis.law.Interval;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.analysis.scaling.GrowthOptions;
import dev.stemma.analysis.scaling.GrowthSelection;
import dev.stemma.analysis.scaling.QuantityGrowth;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is computed from a corpus: the one place to ask.
 *
 * <pre>{@code
 * Facts facts = Facts.of(GptCorpus.load());
 * facts.scaling(Quantity.PARAMETERS).steps().forEach(System.out::println);
 * facts.capabilities().introducedBy(PaperId.of("gpt-3")).forEach(System.out::println);
 * facts.claims().refuted().forEach(claim -> System.out.println(claim.explanation()));
 * }</pre>
 *
 * <p>Each part is computed when it is first asked for, and kept; parts that depend on a pair, a reading or a level of one's own
 * are computed on each call. Outside estimates stand in for nothing unless {@link EstimatePolicy#INCLUDE} is given. Parts of
 * which the corpus has nothing are empty, never missing. Two facts are equal if their corpora are. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Facts {

    /** Among how many annotators, and among how many readings, every two are compared where no pair is asked for, 10. */
    public static final int MOST_COMPARED = 10;

    /** How many ancestors, and how many descendants, of a paper are named where no paper is asked for, 20: the nearest. */
    public static final int MOST_RELATIVES = 20;

    private final Corpus corpus;
    private final Part<Lineage> lineage = new Part<>(() -> Lineage.of(corpus()));
    private final Parts<EstimatePolicy, Parts<Quantity, ScalingProgression>> scaling =
            new Parts<>(policy -> new Parts<>(quantity -> ScalingProgression.of(lineage(), quantity, policy)));
    private final Parts<EstimatePolicy, Parts<Quantity, List<QuantityGrowth>>> growth =
            new Parts<>(policy -> new Parts<>(quantity -> QuantityGrowth.byFamily(
                    scaling(quantity, policy), GrowthSelection.FLAGSHIPS, GrowthOptions.DEFAULT)));
    private final Parts<Tier, CapabilityTimeline> capabilities =
            new Parts<>(tier -> CapabilityTimeline.of(lineage(), tier));
    private final Part<Map<PaperId, List<ImprovedCapability>>> improvements =
            new Part<>(() -> capabilities().improvements(benchmarks()));
    private final Part<List<GenerationParadigm>> paradigms =
            new Part<>(() -> GenerationParadigm.all(corpus(), disclosure()));
    private final Part<List<BenchmarkProgression>> benchmarks =
            new Part<>(() -> BenchmarkProgression.all(corpus(), scaling(Quantity.PARAMETERS)));
    private final Part<Predictability> predictability =
            new Part<>(() -> predictability(Quantity.PARAMETERS, Interval.DEFAULT_LEVEL));
    private final Part<DisclosureProfile> disclosure = new Part<>(() -> DisclosureProfile.of(flagships()));
    private final Part<List<GenerationDifference>> differences =
            new Part<>(() -> GenerationDifference.successive(capabilities(), disclosure(), benchmarks()));
    private final Part<Limitations> limitations = new Part<>(() -> Limitations.of(lineage()));
    private final Part<Accounting> accounting = new Part<>(() -> Accounting.of(corpus(), flagships()));
    private final Part<ClaimAudit> claims = new Part<>(() -> ClaimAudit.of(lineage()));

    private Facts(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * {@return the facts about a corpus}
     *
     * @param corpus the corpus
     */
    public static Facts of(Corpus corpus) {
        return new Facts(Objects.requireNonNull(corpus, "corpus"));
    }

    /** {@return the corpus that the facts are about} */
    public Corpus corpus() {
        return corpus;
    }

    /** {@return the papers in order, and what each builds on} */
    public Lineage lineage() {
        return lineage.get();
    }

    /** {@return the quantities that the corpus has an entry of for some model, in the order of {@link Quantity}} */
    public Set<Quantity> quantities() {
        EnumSet<Quantity> quantities = EnumSet.noneOf(Quantity.class);
        corpus.models().forEach(model -> model.disclosures().forEach(one -> quantities.add(one.quantity())));
        return quantities;
    }

    /** {@return how each quantity in numbers grew, in the order of {@link Quantity}} */
    public List<ScalingProgression> scaling() {
        return scaling(EstimatePolicy.EXCLUDE);
    }

    /**
     * {@return how each quantity in numbers grew, in the order of {@link Quantity}}
     *
     * @param estimates whether outside estimates may stand in for values that the papers do not give
     */
    public List<ScalingProgression> scaling(EstimatePolicy estimates) {
        return numeric().map(scaling.get(estimates)::get).toList();
    }

    /**
     * {@return how one quantity of the flagships grew}
     *
     * @param quantity a quantity in numbers
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public ScalingProgression scaling(Quantity quantity) {
        return scaling(quantity, EstimatePolicy.EXCLUDE);
    }

    /**
     * {@return how one quantity of the flagships grew}
     *
     * @param quantity a quantity in numbers
     * @param estimates whether outside estimates may stand in for values that the papers do not give
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public ScalingProgression scaling(Quantity quantity, EstimatePolicy estimates) {
        return scaling.get(estimates).get(numeric(quantity));
    }

    /** {@return how fast each quantity in numbers grew over the flagships {@linkplain QuantityGrowth#byFamily of each family}} */
    public List<QuantityGrowth> growth() {
        return growth(EstimatePolicy.EXCLUDE);
    }

    /**
     * {@return how fast each quantity in numbers grew over the flagships {@linkplain QuantityGrowth#byFamily of each family}}
     *
     * @param estimates whether outside estimates may stand in for values that the papers do not give
     */
    public List<QuantityGrowth> growth(EstimatePolicy estimates) {
        return numeric()
                .flatMap(quantity -> growth.get(estimates).get(quantity).stream())
                .toList();
    }

    /**
     * {@return how fast one quantity grew over the flagships {@linkplain QuantityGrowth#byFamily of each family}}
     *
     * @param quantity a quantity in numbers
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public List<QuantityGrowth> growth(Quantity quantity) {
        return growth.get(EstimatePolicy.EXCLUDE).get(numeric(quantity));
    }

    private static Stream<Quantity> numeric() {
        return Stream.of(Quantity.values()).filter(Quantity::isNumeric);
    }

    private static Quantity numeric(Quantity quantity) {
        Figures.checkNumeric(quantity);
        return quantity;
    }

    private List<ScalingPoint> flagships() {
        return scaling(Quantity.PARAMETERS).points();
    }

    /**
     * {@return which generation introduced which capability, by evidence that at least demonstrates it, or for methods and
     * practices states that they were used or done}
     */
    public CapabilityTimeline capabilities() {
        return capabilities(Tier.STATED);
    }

    /**
     * {@return which generation introduced which capability}
     *
     * @param minimum the weakest tier of evidence that counts
     */
    public CapabilityTimeline capabilities(Tier minimum) {
        return capabilities.get(minimum);
    }

    /**
     * {@return what a generation carries over, of {@link #capabilities()}, and does better than an earlier one, by capability}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<ImprovedCapability> improvedBy(PaperId paper) {
        return improvements.get().getOrDefault(corpus.get(paper).id(), List.of());
    }

    /** {@return how each generation's flagship is brought to do a task, in generation order} */
    public List<GenerationParadigm> paradigms() {
        return paradigms.get();
    }

    /** {@return the scores of the flagships on each benchmark, by benchmark id; those without a plain result are left out} */
    public List<BenchmarkProgression> benchmarks() {
        return benchmarks.get();
    }

    /**
     * {@return the scores of the flagships on one benchmark; without series if no flagship has a plain result}
     *
     * @param benchmark the benchmark's id
     * @throws UnknownIdException if the corpus has no such benchmark
     */
    public BenchmarkProgression benchmark(BenchmarkId benchmark) {
        return BenchmarkProgression.of(corpus, scaling(Quantity.PARAMETERS), benchmark);
    }

    /** {@return how well the scores of each family's largest model follow from its smaller ones, by parameters at 0.95} */
    public Predictability predictability() {
        return predictability.get();
    }

    /**
     * {@return how well the scores of each family's largest model follow from its smaller ones}
     *
     * @param size the quantity that stands for the size, such as {@link Quantity#TRAINING_FLOP}
     * @param level the level of the prediction intervals, above 0 and below 1
     * @throws IllegalArgumentException if the quantity is one in words, or the level is out of range
     */
    public Predictability predictability(Quantity size, double level) {
        return Predictability.of(corpus, scaling(size), level);
    }

    /** {@return what each generation tells of its flagship} */
    public DisclosureProfile disclosure() {
        return disclosure.get();
    }

    /** {@return the limitations that the papers admit, and what later papers make of them} */
    public Limitations limitations() {
        return limitations.get();
    }

    /** {@return how each generation differs from the one that it {@linkplain Lineage#predecessor continues}, in generation order} */
    public List<GenerationDifference> differences() {
        return differences.get();
    }

    /**
     * {@return how one generation differs from another, not necessarily its neighbour}
     *
     * @param from the id of the one paper, usually the earlier
     * @param to the id of the other
     * @throws UnknownIdException if the corpus lacks one of them
     */
    public GenerationDifference difference(PaperId from, PaperId to) {
        return GenerationDifference.between(corpus, capabilities(), disclosure(), benchmarks(), from, to);
    }

    /** {@return whether the numbers that the sources print agree with one another} */
    public Accounting accounting() {
        return accounting.get();
    }

    /** {@return what became of the claims of all readings} */
    public ClaimAudit claims() {
        return claims.get();
    }

    /**
     * {@return what became of the claims of one reading}
     *
     * @param reading the reading's id
     * @throws UnknownIdException if the corpus has no such source
     * @throws IllegalArgumentException if the source is not a reading
     */
    public ClaimAudit claims(SourceId reading) {
        return ClaimAudit.of(lineage(), reading);
    }

    /** {@return the ids of the readings, in order} */
    public List<SourceId> readings() {
        return corpus.sources().stream()
                .filter(source -> source.kind() == SourceKind.READING)
                .map(Source::id)
                .sorted()
                .toList();
    }

    /**
     * {@return two readings side by side}
     *
     * @param first the id of the one reading
     * @param second the id of the other
     * @throws UnknownIdException if the corpus lacks one of them
     * @throws IllegalArgumentException if one of them is not a reading
     */
    public ReadingComparison comparison(SourceId first, SourceId second) {
        return ReadingComparison.of(claims(first), claims(second));
    }

    /**
     * {@return each two of the first {@value #MOST_COMPARED} readings that read a paper in common, side by side, by their ids}
     */
    public List<ReadingComparison> comparisons() {
        return ReadingComparison.pairs(
                readings().stream().limit(MOST_COMPARED).map(this::claims).toList());
    }

    /** {@return the names of all who labelled a claim independently, in alphabetical order} */
    public List<String> annotators() {
        TreeSet<String> names = new TreeSet<>();
        corpus.claims().forEach(claim -> claim.annotations().forEach(annotation -> names.add(annotation.annotator())));
        return List.copyOf(names);
    }

    /**
     * {@return how far two annotators agree; over no claims if they labelled none in common}
     *
     * @param first one annotator, as the annotations name them
     * @param second another annotator
     * @throws IllegalArgumentException if both are the same
     */
    public Agreement agreement(String first, String second) {
        return Agreement.of(lineage(), first, second);
    }

    /**
     * {@return how far each two of the first {@value #MOST_COMPARED} annotators agree who labelled a claim in common, by name}
     */
    public List<Agreement> agreements() {
        return Agreement.pairs(
                lineage(), annotators().stream().limit(MOST_COMPARED).toList());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Facts other && corpus.equals(other.corpus);
    }

    @Override
    public int hashCode() {
        return corpus.hashCode();
    }

    /** Returns the corpus and its size, such as {@code facts about gpt: 4 papers, 14 models, 662 claims}. */
    @Override
    public String toString() {
        return "facts about " + corpus.id() + ": " + corpus.papers().size() + " papers, "
                + corpus.models().size() + " models, " + corpus.claims().size() + " claims";
    }
}
