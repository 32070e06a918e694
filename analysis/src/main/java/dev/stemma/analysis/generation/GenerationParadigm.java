package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a generation's flagship is brought to do a task, what it takes in and what it puts out.
 *
 * <p>What the papers say stands beside what they measured: the {@link #settings()} count the results of the flagship, so that
 * a paradigm that is only spoken of shows. Immutable and thread-safe.
 *
 * @param paper the id of the paper
 * @param adaptation how the paper adapts the flagship to a task, such as by fine-tuning or by examples in the prompt
 * @param postTraining what is done to it after pre-training for all tasks at once, such as learning from human feedback
 * @param input what it takes in
 * @param output what it puts out
 * @param settings how many of its results were obtained in which setting, in the order of {@link Setting}; settings without
 *     results are left out
 * @since 0.1.0
 */
public record GenerationParadigm(
        PaperId paper,
        QuantityDisclosure adaptation,
        QuantityDisclosure postTraining,
        QuantityDisclosure input,
        QuantityDisclosure output,
        Map<Setting, Integer> settings)
        implements Fact {

    /** Copies the map. */
    public GenerationParadigm {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /**
     * {@return the paradigm of each generation, in generation order; papers without models are left out}
     *
     * @param corpus the corpus
     * @param disclosure what its generations disclose
     */
    public static List<GenerationParadigm> all(Corpus corpus, DisclosureProfile disclosure) {
        List<GenerationDisclosure> generations = disclosure.generations();
        Map<ModelId, Map<Setting, Integer>> settings = new HashMap<>();
        generations.forEach(generation -> settings.put(generation.model().id(), new EnumMap<>(Setting.class)));
        for (BenchmarkResult result : corpus.results()) {
            Map<Setting, Integer> ofFlagship = settings.get(result.model());
            if (ofFlagship != null) {
                ofFlagship.merge(result.setting(), 1, Integer::sum);
            }
        }
        return generations.stream()
                .map(generation ->
                        of(generation, settings.getOrDefault(generation.model().id(), Map.of())))
                .toList();
    }

    private static GenerationParadigm of(GenerationDisclosure generation, Map<Setting, Integer> settings) {
        return new GenerationParadigm(
                generation.paper().id(),
                generation.of(Quantity.ADAPTATION),
                generation.of(Quantity.POST_TRAINING),
                generation.of(Quantity.INPUT_MODALITIES),
                generation.of(Quantity.OUTPUT_MODALITIES),
                settings);
    }

    @Override
    public Explanation explanation() {
        List<QuantityDisclosure> parts = List.of(adaptation, postTraining, input, output);
        List<LocalizedText> said = parts.stream()
                .map(part -> Texts.of("{0}: {1}", "{0}：{1}", Vocabulary.nameOf(part.quantity()), said(part)))
                .toList();
        String counted = settings.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return Explanation.of(
                Texts.of(
                        "{0}, {1}{2}",
                        "{0} 的{1}{2}",
                        paper,
                        Texts.joined(said, "; ", "；"),
                        Texts.when(!settings.isEmpty(), "; results by setting: {0}", "；各设定下的结果数：{0}", counted)),
                parts.stream().map(Fact::explanation).toList());
    }

    private static LocalizedText said(QuantityDisclosure disclosure) {
        return disclosure
                .disclosure()
                .map(Disclosure::preferred)
                .map(figure -> figure.amount()
                        .map(value -> LocalizedText.of(value.text(), value.text()))
                        .orElseGet(() -> Vocabulary.nameOf(figure.kind())))
                .orElseGet(() -> LocalizedText.of("no entry", "没有记录"));
    }

    /** Returns the paper and how it adapts its flagship. */
    @Override
    public String toString() {
        return paper + ": " + said(adaptation);
    }
}
