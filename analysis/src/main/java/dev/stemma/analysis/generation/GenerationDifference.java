package dev.stemma.analysis.generation;

import dev.stemma.analysis.benchmark.BenchmarkProgression;
import dev.stemma.analysis.benchmark.BenchmarkStep;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.UnknownIdException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one generation differs from another: in what it is, can do, admits and discloses.
 *
 * <pre>{@code
 * facts.difference(PaperId.of("gpt-2"), PaperId.of("gpt-3"))
 *         .figures(Topic.ARCHITECTURE)
 *         .forEach(System.out::println);
 * }</pre>
 *
 * <p>The two need not be neighbours. Figures are those of the flagships; a paper without models has none. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class GenerationDifference implements Fact {

    private final PaperId from;
    private final PaperId to;
    private final List<FigureDifference> figures;
    private final List<CapabilityPresence> gained;
    private final List<CapabilityPresence> lost;
    private final List<ImprovedCapability> improved;
    private final List<BenchmarkStep> benchmarks;
    private final List<LimitationChange> limitations;
    private final List<FigureDifference> disclosure;

    private GenerationDifference(Generations generations, PaperId from, PaperId to) {
        this.from = from;
        this.to = to;
        CapabilityTimeline timeline = generations.timeline;
        Map<CapabilityId, CapabilityPresence> before = timeline.proven(from);
        Map<CapabilityId, CapabilityPresence> after = timeline.proven(to);
        Optional<GenerationDisclosure> one = Optional.ofNullable(generations.disclosures.get(from));
        Optional<GenerationDisclosure> other = Optional.ofNullable(generations.disclosures.get(to));
        boolean both = one.isPresent() && other.isPresent();
        this.figures = both ? figures(one.get(), other.get()) : List.of();
        this.gained = without(after, before);
        this.lost = without(before, after);
        this.improved = generations.improvements.between(from, to);
        this.benchmarks = generations.steps(from, to);
        this.limitations = new Limitations(generations.corpus, from)
                .changes(new Limitations(generations.corpus, to), timeline.introducedBy(to), improved);
        this.disclosure = both ? one.get().changes(other.get()) : List.of();
    }

    /** What is asked for each pair, put in order once. */
    private static final class Generations {

        private final Corpus corpus;
        private final CapabilityTimeline timeline;
        private final Improvements improvements;
        private final Map<PaperId, GenerationDisclosure> disclosures = new HashMap<>();
        private final Map<PaperId, List<BenchmarkProgression>> scored = new HashMap<>();

        Generations(
                Corpus corpus,
                CapabilityTimeline timeline,
                DisclosureProfile disclosure,
                List<BenchmarkProgression> benchmarks) {
            this.corpus = corpus;
            this.timeline = timeline;
            this.improvements = new Improvements(timeline, benchmarks);
            disclosure.generations().forEach(one -> disclosures.put(one.paper().id(), one));
            benchmarks.forEach(progression -> progression
                    .papers()
                    .forEach(paper -> scored.computeIfAbsent(paper, unused -> new ArrayList<>())
                            .add(progression)));
        }

        /** Returns the steps in all series in which both have a score. */
        List<BenchmarkStep> steps(PaperId from, PaperId to) {
            return from.equals(to)
                    ? List.of()
                    : scored.getOrDefault(from, List.of()).stream()
                            .flatMap(progression -> progression.between(from, to).stream())
                            .toList();
        }
    }

    /**
     * {@return the difference between two papers, {@linkplain #isEmpty() empty} if the two are one}
     *
     * @param corpus the corpus
     * @param timeline which of its generations introduced which capability
     * @param disclosure what they disclose
     * @param benchmarks what they score on each benchmark
     * @param from the id of the one paper, usually the earlier
     * @param to the id of the other
     * @throws UnknownIdException if the corpus lacks one of them
     */
    public static GenerationDifference between(
            Corpus corpus,
            CapabilityTimeline timeline,
            DisclosureProfile disclosure,
            List<BenchmarkProgression> benchmarks,
            PaperId from,
            PaperId to) {
        return new GenerationDifference(new Generations(corpus, timeline, disclosure, benchmarks), from, to);
    }

    /**
     * {@return how each generation differs from the one before it, in generation order}
     *
     * @param corpus the corpus
     * @param timeline which of its generations introduced which capability
     * @param disclosure what they disclose
     * @param benchmarks what they score on each benchmark
     */
    public static List<GenerationDifference> successive(
            Corpus corpus,
            CapabilityTimeline timeline,
            DisclosureProfile disclosure,
            List<BenchmarkProgression> benchmarks) {
        Generations generations = new Generations(corpus, timeline, disclosure, benchmarks);
        List<GenerationCapabilities> order = timeline.generations();
        return IntStream.range(1, order.size())
                .mapToObj(i -> new GenerationDifference(
                        generations, order.get(i - 1).paper(), order.get(i).paper()))
                .toList();
    }

    private static List<FigureDifference> figures(GenerationDisclosure one, GenerationDisclosure other) {
        return Arrays.stream(Quantity.values())
                .filter(quantity -> FigureDifference.differ(one.of(quantity), other.of(quantity)))
                .map(quantity -> new FigureDifference(one.of(quantity), other.of(quantity)))
                .toList();
    }

    private static List<CapabilityPresence> without(
            Map<CapabilityId, CapabilityPresence> some, Map<CapabilityId, CapabilityPresence> others) {
        return some.values().stream()
                .filter(presence -> !others.containsKey(presence.capability().id()))
                .toList();
    }

    /** {@return the id of the one paper, usually the earlier} */
    public PaperId from() {
        return from;
    }

    /** {@return the id of the other paper} */
    public PaperId to() {
        return to;
    }

    /** {@return the quantities whose value differs or is disclosed in another way, in the order of the quantities} */
    public List<FigureDifference> figures() {
        return figures;
    }

    /** {@return the capabilities that the other paper proves and the one does not, by id} */
    public List<CapabilityPresence> gained() {
        return gained;
    }

    /**
     * {@return the capabilities that the one proves and the other has no standing evidence for, by id}
     *
     * <p>Silence is no proof of inability.
     */
    public List<CapabilityPresence> lost() {
        return lost;
    }

    /** {@return the capabilities that both prove and in which the other scores better, by id} */
    public List<ImprovedCapability> improved() {
        return improved;
    }

    /** {@return the series in which both flagships have a score, by benchmark} */
    public List<BenchmarkStep> benchmarks() {
        return benchmarks;
    }

    /** {@return the limitations of the one by claim id with what became of them, then those that are new} */
    public List<LimitationChange> limitations() {
        return limitations;
    }

    /** {@return the quantities that are disclosed in another way, in the order of the quantities} */
    public List<FigureDifference> disclosure() {
        return disclosure;
    }

    /**
     * {@return the differing quantities of one topic, in the order of the quantities}
     *
     * @param topic the topic
     */
    public List<FigureDifference> figures(Topic topic) {
        return figures.stream().filter(figure -> figure.topic() == topic).toList();
    }

    /**
     * {@return the limitations with which the same happened, by claim id}
     *
     * @param status what happened
     */
    public List<LimitationChange> limitations(LimitationStatus status) {
        return limitations.stream().filter(change -> change.status() == status).toList();
    }

    /** {@return those of the {@linkplain #gained() gained} capabilities that no generation before the other has} */
    public List<CapabilityPresence> introduced() {
        return gained.stream()
                .filter(presence -> presence.status() == CapabilityStatus.INTRODUCED)
                .toList();
    }

    /** {@return whether the two differ in nothing: every list is empty, but for limitations that remain} */
    public boolean isEmpty() {
        return figures.isEmpty()
                && gained.isEmpty()
                && lost.isEmpty()
                && improved.isEmpty()
                && benchmarks.isEmpty()
                && disclosure.isEmpty()
                && limitations.equals(limitations(LimitationStatus.REMAINS));
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                isEmpty()
                        ? Texts.of(
                                "{0} and {1} differ in nothing that the corpus knows", "就语料所知，{0} 与 {1} 没有差别", from, to)
                        : Texts.of(
                                "From {0} to {1}: quantities that differ: {2}; capabilities gained: {3}, not shown again:"
                                        + " {4}, improved: {5}; series of scores that cover both: {6}",
                                "从 {0} 到 {1}：{2} 项数量不同，新增 {3} 项能力，{4} 项未再展示，{5} 项有提高；{6} 组得分涵盖两代",
                                from,
                                to,
                                figures.size(),
                                gained.size(),
                                lost.size(),
                                improved.size(),
                                benchmarks.size()),
                Stream.of(figures, gained, lost, improved, benchmarks, limitations)
                        .flatMap(List::stream)
                        .map(Fact::explanation)
                        .toList());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof GenerationDifference other && parts().equals(other.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(from, to, figures, gained, lost, improved, benchmarks, limitations, disclosure);
    }

    /** Returns what differs, one line for each kind. */
    @Override
    public String toString() {
        return from + " -> " + to + "\n  figures: " + join(figures, FigureDifference::toString) + "\n  gained: "
                + join(gained, presence -> presence.capability().id().value()) + "\n  lost: "
                + join(lost, presence -> presence.capability().id().value()) + "\n  improved: "
                + join(improved, better -> better.presence().capability().id().value())
                + "\n  limitations: " + join(limitations, LimitationChange::toString);
    }

    private static <T> String join(List<T> things, Function<T, String> text) {
        return things.stream().map(text).collect(Collectors.joining("; "));
    }
}
