package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.MutationPropertyTest.BytesFiles;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The validator finds nothing exactly if what is written of the corpus reads back equal, and otherwise what reading finds. */
class CorpusValidatorPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, byte[]> SMALL = MutationPropertyTest.SMALL;

    /** What the reader refuses in a text: blanks, a control character, half a pair, a mark that reorders. */
    private static final List<String> UNREADABLE = List.of("", " ", "a\u0000b", "\uD800", "a\u202Eb");

    @Example
    void a_valid_corpus() {
        assertSameAsWritten(read(SMALL).orThrow());
        assertSameAsWritten(GptCorpus.load());
    }

    @Property(tries = 300)
    void what_can_be_read_of_a_corpus_with_random_changes(@ForAll long seed) {
        Random random = new Random(seed);
        Optional<Corpus> corpus = read(MutationPropertyTest.mutatedTree(SMALL, random, 1 + random.nextInt(4)))
                .partial();
        Assume.that(corpus.isPresent());

        assertSameAsWritten(corpus.orElseThrow());
    }

    @Property(tries = 300)
    void what_can_be_read_of_a_corpus_with_some_of_the_known_defects(@ForAll long seed) {
        Random random = new Random(seed);
        List<Defect> defects = DefectTest.defects().toList();
        Map<String, byte[]> files = new LinkedHashMap<>(SMALL);
        for (int i = 0; i <= random.nextInt(4); i++) {
            Defect defect = MutationPropertyTest.any(defects, random);
            files.computeIfPresent(
                    defect.file(),
                    (path, bytes) -> compact(bytes)
                            .replace(compact(defect.text()), compact(defect.replacement()))
                            .getBytes(StandardCharsets.UTF_8));
        }
        Optional<Corpus> corpus = read(files).partial();
        Assume.that(corpus.isPresent());

        assertSameAsWritten(corpus.orElseThrow());
    }

    @Property(tries = 300)
    void a_text_that_reading_refuses_and_building_does_not(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, JsonNode> files = new LinkedHashMap<>();
        SMALL.forEach((path, bytes) -> files.put(path, JSON.readTree(bytes)));
        List<Runnable> replacements = new ArrayList<>();
        String text = MutationPropertyTest.any(UNREADABLE, random);
        files.values().forEach(root -> replacements(root, text, replacements));
        MutationPropertyTest.any(replacements, random).run();
        Corpus corpus;
        try {
            corpus = bound(files);
        } catch (JacksonException e) {
            corpus = read(SMALL).orThrow(); // the type refuses the text
        }

        assertSameAsWritten(corpus);
    }

    private static String compact(byte[] json) {
        return compact(new String(json, StandardCharsets.UTF_8));
    }

    /** The small corpus is written in another layout than its defects: without space between tokens the two are one. */
    private static String compact(String json) {
        return json.replaceAll("\\s*\n\\s*", "").replaceAll("([:,]) ", "$1").replaceAll("([\\[{]) | ([\\]}])", "$1$2");
    }

    private static void replacements(JsonNode node, String text, List<Runnable> replacements) {
        if (node instanceof ObjectNode object) {
            object.properties().stream().map(Map.Entry::getKey).toList().forEach(name -> {
                if (object.get(name).isString()) {
                    replacements.add(() -> object.put(name, text));
                }
                replacements(object.get(name), text, replacements);
            });
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int number = i;
                if (array.get(i).isString()) {
                    replacements.add(() -> array.set(number, text));
                }
                replacements(array.get(i), text, replacements);
            }
        }
    }

    /** Builds a corpus of files by Jackson's data binding, which asks of texts what the types ask. */
    private static Corpus bound(Map<String, JsonNode> files) {
        Corpus small = read(SMALL).orThrow();
        JsonNode index = Objects.requireNonNull(files.get("index.json"));
        return Corpus.builder()
                .id(small.id())
                .title(small.title())
                .dataVersion(index.get("dataVersion").asString())
                .license(index.get("license").asString())
                .sources(entries(files, "sources", Source.class))
                .capabilities(entries(files, "capabilities", Capability.class))
                .benchmarks(entries(files, "benchmarks", Benchmark.class))
                .systems(entries(files, "systems", ComparedSystem.class))
                .papers(entries(files, "papers", Paper.class))
                .models(entries(files, "models", LanguageModel.class))
                .claims(entries(files, "claims", Claim.class))
                .results(entries(files, "results", BenchmarkResult.class))
                .build();
    }

    private static <V> List<V> entries(Map<String, JsonNode> files, String part, Class<V> type) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(part))
                .flatMap(file -> part.equals("papers")
                        ? Stream.of(file.getValue())
                        : file.getValue().get(part).valueStream())
                .map(node -> JSON.treeToValue(node, type))
                .toList();
    }

    private static CheckedCorpus read(Map<String, byte[]> files) {
        return CorpusReader.check(new BytesFiles(files));
    }

    private static void assertSameAsWritten(Corpus corpus) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        CorpusWriter.files(corpus).forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        CheckedCorpus checked = read(files);
        Set<Problem> written = Stream.concat(checked.problems().stream(), checked.warnings().stream())
                .map(problem -> new Problem(
                        problem.file(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        problem.pointer(),
                        problem.rule(),
                        problem.message(),
                        problem.remedy()))
                .collect(Collectors.toSet());

        CheckedCorpus built = CorpusValidator.check(corpus);
        List<Problem> found = Stream.concat(built.problems().stream(), built.warnings().stream())
                .toList();

        // Half a pair cannot be encoded: the file is clean, and says something else.
        assertThat(built.isValid())
                .isEqualTo(checked.corpus().filter(corpus::equals).isPresent());
        if (found.stream().noneMatch(problem -> problem.rule() == Rule.INVALID_VALUE)) {
            assertThat(found).hasSameElementsAs(written);
        } else { // an entry with such a text is not read at all, so that no other rule is checked on it
            assertThat(found)
                    .containsAll(written.stream()
                            .filter(problem -> problem.rule() == Rule.INVALID_VALUE)
                            .toList());
        }
    }
}
