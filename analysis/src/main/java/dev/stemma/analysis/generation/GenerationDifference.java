package dev.stemma.analysis.generation;

import dev.stemma.analysis.benchmark.BenchmarkProgression;
import dev.stemma.analysis.benchmark.BenchmarkStep;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.LimitationRelation;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Topic;
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
import java.util.stream.Stream;

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
 * @param from the id of the one paper, usually the earlier
 * @param to the id of the other paper
 * @param figures the quantities whose value differs or is disclosed in another way, in the order of the quantities
 * @param gained the capabilities that the other paper proves and the one does not, by id
 * @param notShownAgain the capabilities that the one proves and the other neither proves nor sets aside, by id; silence is no
 *     proof of inability
 * @param setAside the capabilities that the one proves and the other does without on purpose, by id
 * @param improved the capabilities that both prove and in which the other scores better, by id
 * @param benchmarks the series in which both flagships have a score, by benchmark
 * @param limitations what the other makes of limitations of the one, by their claim ids, then those that are new
 * @param disclosure the quantities that are disclosed in another way, in the order of the quantities
 * @since 0.1.0
 */
public record GenerationDifference(
        PaperId from,
        PaperId to,
        List<FigureDifference> figures,
        List<CapabilityPresence> gained,
        List<CapabilityPresence> notShownAgain,
        List<CapabilityPresence> setAside,
        List<ImprovedCapability> improved,
        List<BenchmarkStep> benchmarks,
        List<LimitationChange> limitations,
        List<FigureDifference> disclosure)
        implements Fact {

    /** Copies the lists. */
    public GenerationDifference {
        figures = List.copyOf(figures);
        gained = List.copyOf(gained);
        notShownAgain = List.copyOf(notShownAgain);
        setAside = List.copyOf(setAside);
        improved = List.copyOf(improved);
        benchmarks = List.copyOf(benchmarks);
        limitations = List.copyOf(limitations);
        disclosure = List.copyOf(disclosure);
    }

    private static GenerationDifference between(Generations generations, PaperId from, PaperId to) {
        Map<CapabilityId, CapabilityPresence> before = generations.timeline.proven(from);
        Map<CapabilityId, CapabilityPresence> after = generations.timeline.proven(to);
        Optional<GenerationDisclosure> one = Optional.ofNullable(generations.disclosures.get(from));
        Optional<GenerationDisclosure> other = Optional.ofNullable(generations.disclosures.get(to));
        boolean both = one.isPresent() && other.isPresent();
        List<CapabilityPresence> missing = without(before, after);
        return new GenerationDifference(
                from,
                to,
                both ? figures(one.get(), other.get()) : List.of(),
                without(after, before),
                missing.stream().filter(presence -> !isSetAside(presence, to)).toList(),
                missing.stream().filter(presence -> isSetAside(presence, to)).toList(),
                generations.improvements.between(from, to),
                generations.steps(from, to),
                generations.limitations.changes(from, to),
                both ? one.get().changes(other.get()) : List.of());
    }

    /** What is asked for each pair, put in order once. */
    private static final class Generations {

        private final CapabilityTimeline timeline;
        private final Improvements improvements;
        private final Limitations limitations;
        private final Map<PaperId, GenerationDisclosure> disclosures = new HashMap<>();
        private final Map<PaperId, List<BenchmarkProgression>> scored = new HashMap<>();

        Generations(CapabilityTimeline timeline, DisclosureProfile disclosure, List<BenchmarkProgression> benchmarks) {
            this.timeline = timeline;
            this.limitations = Limitations.of(timeline.lineage());
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
        return between(new Generations(timeline, disclosure, benchmarks), from, to);
    }

    /**
     * {@return how each generation differs from the one that it {@linkplain Lineage#predecessor continues}, in generation order}
     *
     * @param timeline which of its generations introduced which capability
     * @param disclosure what they disclose
     * @param benchmarks what they score on each benchmark
     */
    public static List<GenerationDifference> successive(
            CapabilityTimeline timeline, DisclosureProfile disclosure, List<BenchmarkProgression> benchmarks) {
        Generations generations = new Generations(timeline, disclosure, benchmarks);
        Lineage lineage = timeline.lineage();
        return lineage.generations().stream()
                .flatMap(paper -> lineage.predecessor(paper.id()).stream()
                        .map(before -> between(generations, before.id(), paper.id())))
                .toList();
    }

    private static boolean isSetAside(CapabilityPresence presence, PaperId paper) {
        return presence.capability().setAside().stream()
                .anyMatch(one -> one.paper().equals(paper));
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

    /**
     * {@return the differing quantities of one topic, in the order of the quantities}
     *
     * @param topic the topic
     */
    public List<FigureDifference> figures(Topic topic) {
        return figures.stream()
                .filter(figure -> figure.quantity().topic() == topic)
                .toList();
    }

    /**
     * {@return the limitations of which the same is made, by claim id}
     *
     * @param relation what is made of them
     */
    public List<LimitationChange> limitations(LimitationRelation relation) {
        return limitations.stream()
                .filter(change -> change.relation() == relation)
                .toList();
    }

    /** {@return those of the {@linkplain #gained() gained} capabilities that no generation of its family before the other has} */
    public List<CapabilityPresence> introduced() {
        return gained.stream()
                .filter(presence -> presence.status() == CapabilityStatus.INTRODUCED)
                .toList();
    }

    /** {@return whether the two differ in nothing: every list is empty, but for limitations that continue} */
    public boolean isEmpty() {
        return figures.isEmpty()
                && gained.isEmpty()
                && notShownAgain.isEmpty()
                && setAside.isEmpty()
                && improved.isEmpty()
                && benchmarks.isEmpty()
                && disclosure.isEmpty()
                && limitations.equals(limitations(LimitationRelation.CONTINUES));
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                isEmpty()
                        ? Texts.of(
                                "{0} and {1} differ in nothing that the corpus knows", "就语料所知，{0} 与 {1} 没有差别", from, to)
                        : Texts.of(
                                "From {0} to {1}: quantities that differ: {2}; capabilities gained: {3}, not shown again:"
                                        + " {4}, set aside on purpose: {5}, improved: {6}; series of scores that cover both:"
                                        + " {7}; limitations spoken of: {8}",
                                "从 {0} 到 {1}：{2} 项数量不同，新增 {3} 项能力，{4} 项未再展示，{5} 项有意不用，{6} 项有提高；"
                                        + "{7} 组得分涵盖两代；谈到 {8} 项局限",
                                from,
                                to,
                                figures.size(),
                                gained.size(),
                                notShownAgain.size(),
                                setAside.size(),
                                improved.size(),
                                benchmarks.size(),
                                limitations.size()),
                Stream.concat(
                                Stream.of(figures, gained, notShownAgain, setAside, improved, benchmarks, limitations)
                                        .flatMap(List::stream)
                                        .map(Fact::explanation),
                                setAside.stream().flatMap(this::reasons))
                        .toList());
    }

    /** Says why the other paper does without a capability. */
    private Stream<Explanation> reasons(CapabilityPresence presence) {
        return presence.capability().setAside().stream()
                .filter(one -> one.paper().equals(to))
                .map(one -> Explanation.of(
                        Texts.of("{0} sets it aside: {1}", "{0} 有意不用：{1}", to, one.note()), one.citation()));
    }

    /** Returns what differs, one line for each kind. */
    @Override
    public String toString() {
        return from + " -> " + to + "\n  figures: " + join(figures, FigureDifference::toString) + "\n  gained: "
                + join(gained, presence -> presence.capability().id().value()) + "\n  not shown again: "
                + join(notShownAgain, presence -> presence.capability().id().value()) + "\n  set aside: "
                + join(setAside, presence -> presence.capability().id().value()) + "\n  improved: "
                + join(improved, better -> better.presence().capability().id().value())
                + "\n  limitations: " + join(limitations, LimitationChange::toString);
    }

    private static <T> String join(List<T> things, Function<T, String> text) {
        return things.stream().map(text).collect(Collectors.joining("; "));
    }
}
