package dev.stemma.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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

    private static final List<String> ROW =
            List.of("model", "benchmark", "metric", "setting", "shots", "split", "variant", "printing", "source");

    @Test
    void every_property_of_every_type_is_compared() {
        assertThat(EntryKind.ALL).extracting(EntryKind::name).containsAll(TYPES.keySet());
        for (EntryKind<?> kind : EntryKind.ALL) {
            if (TYPES.containsKey(kind.name())) {
                assertThat(kind.properties().keySet())
                        .as(kind.name())
                        .containsExactlyInAnyOrderElementsOf(expected(TYPES.get(kind.name())));
            }
        }
    }

    private static List<String> expected(Class<?> type) {
        List<String> properties = new ArrayList<>(
                List.of(type.getAnnotation(JsonPropertyOrder.class).value()));
        properties.remove("id");
        if (type == BenchmarkResult.class) {
            properties.removeAll(ROW);
        }
        if (properties.remove("disclosures")) {
            Arrays.stream(Quantity.values()).forEach(quantity -> properties.add("disclosures/" + quantity));
        }
        return properties;
    }
}
