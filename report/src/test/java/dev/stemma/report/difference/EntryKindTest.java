package dev.stemma.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryKindTest {

    private static final Map<String, Class<?>> TYPES = Map.of(
            "source", Source.class,
            "paper", Paper.class,
            "model", LanguageModel.class,
            "system", ComparedSystem.class,
            "claim", Claim.class,
            "capability", Capability.class,
            "benchmark", Benchmark.class,
            "result", BenchmarkResult.class);

    @Test
    void every_property_of_every_type_is_compared() {
        assertThat(EntryKind.ALL).extracting(EntryKind::name).containsAll(TYPES.keySet());
        for (EntryKind<?> kind : EntryKind.ALL) {
            if (TYPES.containsKey(kind.name())) {
                assertThat(compared(kind, GptCorpus.load()))
                        .as(kind.name())
                        .containsExactlyInAnyOrderElementsOf(expected(TYPES.get(kind.name())));
            }
        }
    }

    private static <T> Set<String> compared(EntryKind<T> kind, Corpus corpus) {
        return kind.properties().apply(kind.entries().apply(corpus).get(0)).keySet();
    }

    private static List<String> expected(Class<?> type) {
        List<String> properties = new ArrayList<>(
                List.of(type.getAnnotation(JsonPropertyOrder.class).value()));
        if (properties.remove("disclosures")) {
            Arrays.stream(Quantity.values()).forEach(quantity -> properties.add("disclosures/" + quantity));
        }
        return properties;
    }
}
