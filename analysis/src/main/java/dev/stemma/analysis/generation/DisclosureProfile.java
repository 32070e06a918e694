package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What each generation states, derives, withholds and leaves out about its flagship.
 *
 * <pre>{@code
 * Facts facts = Facts.of(corpus);
 * facts.disclosure().between(PaperId.of("gpt-3"), PaperId.of("gpt-4")).stream()
 *         .filter(FigureDifference::isWithheld)
 *         .forEach(System.out::println);
 * }</pre>
 *
 * <p>The questions are those of {@link Quantity#values()}, the same for every generation. That list is what one needs to build
 * and to train the model again and to account for its cost (size and shape, context, vocabulary, data, schedule,
 * regularization, compute, hardware, objective), and what it is made to do (adaptation, post-training, modalities). All of it is
 * known to whoever trained the model, and each entry is given by at least one paper of the GPT family, or by the code and posts
 * released with it, or follows from what they give, so that silence is a choice and no impossibility. It is closed, since a list that grew with what a paper happens
 * to say would make every paper look complete. The entries are not weighted: d_head counts like the parameters, though it follows
 * from two others; so the shares order generations and measure nothing finer. A quantity that cannot apply to a model is left
 * out of its share.
 *
 * <p>Each paper that introduces models has one entry, for its flagship, chosen as in {@link ScalingProgression}.
 * Immutable and thread-safe.
 *
 * @param generations the flagship of each generation, in generation order
 * @since 0.1.0
 */
public record DisclosureProfile(List<GenerationDisclosure> generations) implements Fact {

    /** Copies the list. */
    public DisclosureProfile {
        generations = List.copyOf(generations);
    }

    /**
     * {@return what the generations disclose}
     *
     * @param flagships the flagship of each generation, in generation order, as any progression has them
     */
    public static DisclosureProfile of(List<ScalingPoint> flagships) {
        return new DisclosureProfile(flagships.stream()
                .map(point -> new GenerationDisclosure(point.paper(), point.model()))
                .toList());
    }

    /**
     * {@return what one generation discloses; empty if the paper introduces no model, or is not in the corpus}
     *
     * @param paper the paper's id
     */
    public Optional<GenerationDisclosure> generation(PaperId paper) {
        return generations.stream()
                .filter(generation -> generation.paper().id().equals(paper))
                .findFirst();
    }

    /**
     * {@return the quantities whose preferred figure is of another kind in one generation than in another, in their order}
     *
     * @param from the id of the one paper
     * @param to the id of the other
     * @throws UnknownIdException if a paper has no flagship to compare
     */
    public List<FigureDifference> between(PaperId from, PaperId to) {
        return required(from).changes(required(to));
    }

    private GenerationDisclosure required(PaperId paper) {
        return generation(paper)
                .orElseThrow(() -> new UnknownIdException("paper with models", paper.value(), Optional.empty()));
    }

    @Override
    public Explanation explanation() {
        List<String> disclosed = generations.stream()
                .map(generation -> generation.paper().id() + " " + generation.disclosed())
                .toList();
        return Explanation.of(
                generations.isEmpty()
                        ? LocalizedText.of("No generation has models", "各代都没有模型")
                        : Texts.of(
                                "Of {0} quantities of each flagship, disclosed: {1}",
                                "各代旗舰模型的 {0} 项数量中，公开的有：{1}",
                                Quantity.values().length,
                                Texts.joined(disclosed, ", ", "、")),
                generations.stream().map(GenerationDisclosure::explanation).toList());
    }

    /** Returns the counts of each generation, one line for each. */
    @Override
    public String toString() {
        return String.join(
                "\n", generations.stream().map(GenerationDisclosure::toString).toList());
    }
}
