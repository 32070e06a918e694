package dev.stemma.analysis.accounting;

import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check is about: a paper, a model or compared system, or a score of one.
 *
 * @param paper the paper; empty for a compared system and for a score
 * @param model the model or compared system; empty for a paper as a whole
 * @param benchmark the benchmark; present for a score
 * @param metric the metric; present for a score
 * @param part what of it: the data set of a paper, or setting and variant of a score; empty for the whole
 * @param name what it is called, a score with its setting
 * @since 0.1.0
 */
public record CheckSubject(
        Optional<PaperId> paper,
        Optional<ModelId> model,
        Optional<BenchmarkId> benchmark,
        Optional<MetricId> metric,
        Optional<String> part,
        LocalizedText name) {

    /**
     * Checks that the subject is something.
     *
     * @throws IllegalArgumentException if there is neither a paper nor a model, or only one of benchmark and metric
     */
    public CheckSubject {
        if (paper.isEmpty() && model.isEmpty()) {
            throw new IllegalArgumentException("CheckSubject has neither paper nor model, expected one");
        }
        if (benchmark.isPresent() != metric.isPresent()) {
            throw new IllegalArgumentException(
                    "CheckSubject has benchmark " + benchmark + " and metric " + metric + ", expected both or neither");
        }
    }

    static CheckSubject ofPaper(PaperId paper) {
        return plain(Optional.of(paper), Optional.empty(), Optional.empty(), Texts.of("{0}", "{0}", paper));
    }

    static CheckSubject ofDataSet(PaperId paper, String dataSet) {
        LocalizedText name = Texts.of("{0}, {1}", "{0}，{1}", paper, dataSet);
        return plain(Optional.of(paper), Optional.empty(), Optional.of(dataSet), name);
    }

    static CheckSubject ofModel(Optional<PaperId> paper, ModelId model, String name) {
        return plain(paper, Optional.of(model), Optional.empty(), LocalizedText.of(name, name));
    }

    private static CheckSubject plain(
            Optional<PaperId> paper, Optional<ModelId> model, Optional<String> part, LocalizedText name) {
        return new CheckSubject(paper, model, Optional.empty(), Optional.empty(), part, name);
    }

    static CheckSubject ofScore(BenchmarkResult result, LocalizedText name) {
        String setting = result.setting().id()
                + result.variant().words().map(variant -> ", " + variant).orElse("");
        return new CheckSubject(
                Optional.empty(),
                Optional.of(result.model()),
                Optional.of(result.benchmark()),
                Optional.of(result.metric()),
                Optional.of(setting),
                name);
    }

    /** Returns ids and part, such as {@code gpt-3-xl}, {@code gpt-3/WebText2} or {@code gpt-1/glue/score/fine-tuned}. */
    @Override
    public String toString() {
        Stream<Optional<?>> parts =
                model.isPresent() ? Stream.of(model, benchmark, metric, part) : Stream.of(paper, part);
        return parts.flatMap(Optional::stream).map(Object::toString).collect(Collectors.joining("/"));
    }
}
