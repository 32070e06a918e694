package dev.stemma.analysis.generation;

import dev.stemma.analysis.benchmark.BenchmarkStep;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.source.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one generation has, does, admits and discloses otherwise than another.
 *
 * <pre>{@code
 * GenerationDifference.between(lineage, PaperId.of("gpt-2"), PaperId.of("gpt-3"))
 *         .figures(Topic.ARCHITECTURE)
 *         .forEach(System.out::println);
 * }</pre>
 *
 * <p>The two need not be neighbours. Figures are those of the flagships; a paper without models has none. Immutable and
 * thread-safe.
 *
 * @param from the id of the one paper, usually the earlier
 * @param to the id of the other
 * @param figures the quantities whose value differs or is disclosed otherwise, in the order of the quantities
 * @param gained the capabilities that the other proves and the one does not, by id
 * @param lost those that the one proves and the other has no standing evidence for, by id; silence is no proof of inability
 * @param improved those that both prove and in which the other scores better, by id
 * @param benchmarks the series in which both flagships have a score, by benchmark
 * @param limitations those of the one by claim id with what became of them, then those that are new
 * @param disclosure the quantities that are disclosed otherwise, in the order of the quantities
 * @since 0.1.0
 */
public record GenerationDifference(
        PaperId from,
        PaperId to,
        List<FigureDifference> figures,
        List<CapabilityPresence> gained,
        List<CapabilityPresence> lost,
        List<ImprovedCapability> improved,
        List<BenchmarkStep> benchmarks,
        List<LimitationChange> limitations,
        List<DisclosureChange> disclosure)
        implements Fact {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a part is missing
     */
    public GenerationDifference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        figures = List.copyOf(figures);
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        improved = List.copyOf(improved);
        benchmarks = List.copyOf(benchmarks);
        limitations = List.copyOf(limitations);
        disclosure = List.copyOf(disclosure);
    }

    /**
     * Returns the difference between two papers.
     *
     * @param lineage the lineage
     * @param from the id of the one paper, usually the earlier
     * @param to the id of the other
     * @return the difference, {@linkplain #isEmpty() empty} if the two are one
     * @throws UnknownIdException if the corpus lacks one of them
     */
    public static GenerationDifference between(Lineage lineage, PaperId from, PaperId to) {
        CapabilityTimeline timeline = lineage.capabilities();
        List<CapabilityPresence> before = proven(timeline.generation(from));
        List<CapabilityPresence> after = proven(timeline.generation(to));
        DisclosureProfile profile = DisclosureProfile.of(lineage);
        Optional<GenerationDisclosure> one = profile.generation(from);
        Optional<GenerationDisclosure> other = profile.generation(to);
        boolean both = one.isPresent() && other.isPresent();
        List<ImprovedCapability> improved = timeline.improved(from, to);
        return new GenerationDifference(
                from,
                to,
                both ? figures(one.get(), other.get()) : List.of(),
                without(after, before),
                without(before, after),
                improved,
                from.equals(to)
                        ? List.of()
                        : lineage.benchmarks().stream()
                                .flatMap(progression -> progression.between(from, to).stream())
                                .toList(),
                new Limitations(timeline, lineage.corpus(), to, improved).between(from, to),
                both ? profile.between(from, to).changes() : List.of());
    }

    private static List<FigureDifference> figures(GenerationDisclosure one, GenerationDisclosure other) {
        return Arrays.stream(Quantity.values())
                .filter(quantity -> FigureDifference.differ(one.of(quantity), other.of(quantity)))
                .map(quantity -> new FigureDifference(one.of(quantity), other.of(quantity)))
                .toList();
    }

    private static List<CapabilityPresence> proven(GenerationCapabilities generation) {
        return Stream.concat(generation.introduced().stream(), generation.carriedOver().stream())
                .sorted((a, b) -> a.capability().id().compareTo(b.capability().id()))
                .toList();
    }

    private static List<CapabilityPresence> without(List<CapabilityPresence> some, List<CapabilityPresence> others) {
        Set<CapabilityId> known =
                others.stream().map(presence -> presence.capability().id()).collect(Collectors.toSet());
        return some.stream()
                .filter(presence -> !known.contains(presence.capability().id()))
                .toList();
    }

    /**
     * Returns the differing quantities of one topic.
     *
     * @param topic the topic
     * @return an immutable list in the order of the quantities
     */
    public List<FigureDifference> figures(Topic topic) {
        return figures.stream().filter(figure -> figure.topic() == topic).toList();
    }

    /**
     * Returns the limitations with which the same happened.
     *
     * @param status what happened
     * @return an immutable list by claim id
     */
    public List<LimitationChange> limitations(LimitationStatus status) {
        return limitations.stream().filter(change -> change.status() == status).toList();
    }

    /**
     * Returns the capabilities that the other generation is the first of all to prove.
     *
     * @return those of the {@linkplain #gained() gained} that no generation before it has
     */
    public List<CapabilityPresence> introduced() {
        return gained.stream()
                .filter(presence -> presence.status() == CapabilityStatus.INTRODUCED)
                .toList();
    }

    /**
     * Returns whether the two differ in nothing.
     *
     * @return whether every list is empty, but for limitations that remain
     */
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
                        ? LocalizedText.of(
                                from + " and " + to + " differ in nothing that the corpus knows",
                                "就语料所知，" + from + " 与 " + to + " 没有差别")
                        : LocalizedText.of(
                                "From " + from + " to " + to + ": quantities that differ: " + figures.size()
                                        + "; capabilities gained: " + gained.size() + ", not shown again: "
                                        + lost.size() + ", improved: " + improved.size()
                                        + "; series of scores that cover both: " + benchmarks.size(),
                                "从 " + from + " 到 " + to + "：" + figures.size() + " 项数量不同，新增 " + gained.size()
                                        + " 项能力，" + lost.size() + " 项未再展示，" + improved.size() + " 项有提高；"
                                        + benchmarks.size() + " 组得分涵盖两代"),
                Stream.of(figures, gained, lost, improved, benchmarks, limitations)
                        .flatMap(List::stream)
                        .map(Fact::explanation)
                        .toList());
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
