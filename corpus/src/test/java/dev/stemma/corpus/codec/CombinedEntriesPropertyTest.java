package dev.stemma.corpus.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.json.Tree;
import dev.stemma.corpus.location.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What two descriptions of one entry say together. */
class CombinedEntriesPropertyTest {

    /** An outside id has source and locator or neither, and a disclosure figures. */
    private static final List<Codec<?>> ENTIRE = List.of(SourceCodecs.EXTERNAL_ID, FigureCodecs.DISCLOSURE);

    @Property(tries = 100)
    void descriptions_that_leave_things_out_agree_and_nothing_of_either_is_lost(@ForAll long seed) {
        Part.ALL.stream().filter(Part::hasIds).forEach(part -> combine(part, new Random(seed)));
    }

    private static <T> void combine(Part<T> part, Random random) {
        for (JsonNode whole : CompleteCorpus.document().get(part.property())) {
            T entry = CompleteCorpus.read(part.codec(), whole);
            T one = CompleteCorpus.read(part.codec(), reduced(part.codec(), whole, random));
            T two = CompleteCorpus.read(part.codec(), reduced(part.codec(), whole, random));

            T both = together(part, one, two);

            assertThat(together(part, both, one)).as("what the first says").isEqualTo(both);
            assertThat(together(part, both, two)).as("what the second says").isEqualTo(both);
            assertThat(unordered(part, together(part, two, one))).isEqualTo(unordered(part, both));
            assertThat(unordered(part, together(part, both, entry)))
                    .as("nothing was made up")
                    .isEqualTo(unordered(part, entry));
            assertThat(together(part, one, one)).isEqualTo(one);
        }
    }

    private static <T> T together(Part<T> part, T one, T two) {
        List<Pointer> contradictions = new ArrayList<>();
        T both = part.codec().together(one, two, Pointer.ROOT, contradictions::add);
        assertThat(contradictions).isEmpty();
        return both;
    }

    /** Leaves out what may be left out, at random: properties, elements that are told apart, all but one language. */
    private static JsonNode reduced(Codec<?> codec, JsonNode whole, Random random) {
        JsonNode left = whole.deepCopy();
        reduce(codec, left, random);
        return left;
    }

    private static void reduce(Codec<?> codec, JsonNode node, Random random) {
        if (codec instanceof LocalizedTextCodec && node.size() > 1 && random.nextInt(3) == 0) {
            ((ObjectNode) node).remove(random.nextBoolean() ? "en" : "zh");
        } else if (codec instanceof ListCodec<?> list && isTold(list.element())) {
            for (int i = node.size() - 1; i >= 0; i--) {
                if (node.size() > 1 && random.nextInt(3) == 0) {
                    ((ArrayNode) node).remove(i);
                } else {
                    reduce(list.element(), node.get(i), random);
                }
            }
        } else if (isTold(codec) && !ENTIRE.contains(codec)) {
            for (dev.stemma.corpus.codec.Property<?> property : ((ObjectCodec<?>) codec).properties()) {
                JsonNode value = node.get(property.name());
                if (value != null && !property.required() && random.nextInt(3) == 0) {
                    ((ObjectNode) node).remove(property.name());
                } else if (value != null) {
                    reduce(property.codec(), value, random);
                }
            }
        }
    }

    private static boolean isTold(Codec<?> codec) {
        return codec instanceof ObjectCodec<?> object
                && object.names().all().stream().anyMatch(List.of("id", "quantity")::contains);
    }

    private static <T> Object unordered(Part<T> part, T entry) {
        return unordered(Tree.of(out -> part.codec().write(entry, out))).toString();
    }

    private static Object unordered(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> unordered(one).toString()).sorted().toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((name, one) -> sorted.put(name.toString(), unordered(one)));
            return sorted;
        }
        return String.valueOf(value);
    }

    @Example
    void what_both_state_and_differs_is_a_contradiction_at_its_place() {
        assertContradiction(Part.SOURCES, "", "pages", "10", "/pages");
        assertContradiction(Part.SOURCES, "", "authors", "[{\"name\": \"Somebody else\"}]", "/authors/0/family");
        assertContradiction(Part.BENCHMARKS, "/description", "zh", "\"另一个\"", "/description/zh");
        assertContradiction(Part.BENCHMARKS, "/metrics/0", "unit", "\"points\"", "/metrics/0/unit");
        assertContradiction(Part.BENCHMARKS, "/dataSet", "url", "\"https://other.example\"", "/dataSet/url");
        assertContradiction(Part.MODELS, "", "flagship", "false", "/flagship");
        assertContradiction(
                Part.MODELS, "/disclosures/0/figures/0", "value", "\"12\"", "/disclosures/0/figures/0/value");
    }

    private static <T> void assertContradiction(Part<T> part, String at, String name, String other, String place) {
        JsonNode mine = CompleteCorpus.document().get(part.property()).get(0);
        JsonNode theirs = mine.deepCopy();
        ((ObjectNode) theirs.at(at)).set(name, CompleteCorpus.MAPPER.readTree(other));
        List<Pointer> contradictions = new ArrayList<>();

        T both = part.codec()
                .together(
                        CompleteCorpus.read(part.codec(), mine),
                        CompleteCorpus.read(part.codec(), theirs),
                        Pointer.ROOT,
                        contradictions::add);

        assertThat(contradictions).as(place).map(Pointer::toString).containsExactly(place);
        assertThat(both).isEqualTo(CompleteCorpus.read(part.codec(), mine));
    }
}
