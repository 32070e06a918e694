package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.files.CorpusFiles;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A valid corpus with something done to it at random is an equal corpus, a corpus that says what its files say, or a list of
 * located problems; never another exception, and never a corpus that says something else.
 *
 * <p>The judge is another reader, Jackson's data binding: what a corpus that was accepted writes has to be, as a tree, what
 * the mutated files are.
 */
class MutationPropertyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final Map<String, byte[]> SMALL = small();
    private static final Map<String, byte[]> SHIPPED = written(GptCorpus.load());

    @Property(tries = 1_000)
    void a_node_dropped_duplicated_retyped_renamed_truncated_or_replaced(@ForAll long seed) {
        assertFaithful(mutatedTree(SMALL, new Random(seed), 1));
    }

    @Property(tries = 300)
    void several_nodes_at_once(@ForAll long seed) {
        Random random = new Random(seed);
        assertFaithful(mutatedTree(SMALL, random, 2 + random.nextInt(5)));
    }

    @Property(tries = 10)
    void a_node_of_the_shipped_corpus(@ForAll long seed) {
        assertFaithful(mutatedTree(SHIPPED, new Random(seed), 1));
    }

    @Property(tries = 1_000)
    void bytes_flipped_cut_off_or_put_in(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, byte[]> files = new LinkedHashMap<>(SMALL);
        files.compute(any(new ArrayList<>(files.keySet()), random), (path, bytes) -> mutatedBytes(bytes, random));
        assertFaithful(files);
    }

    @Property(tries = 50)
    void the_order_of_properties_means_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, byte[]> files = new LinkedHashMap<>();
        SMALL.forEach((path, bytes) ->
                files.put(path, MutableJson.parse(JSON, bytes).shuffled(random).toBytes(JSON)));

        assertThat(CorpusReader.check(new BytesFiles(files)).orThrow())
                .isEqualTo(CorpusReader.check(new BytesFiles(SMALL)).orThrow());
    }

    private static void assertFaithful(Map<String, byte[]> files) {
        CheckedCorpus checked = CorpusReader.check(new BytesFiles(files));
        checked.problems().forEach(problem -> {
            assertThat(problem.file()).isNotBlank();
            assertThat(problem.line().orElse(0)).isPositive();
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
        });
        checked.corpus()
                .ifPresent(corpus -> assertThat(content(written(corpus))).isEqualTo(content(files)));
    }

    /** Returns for each part of a corpus its entries in a fixed order, and the properties of the index. */
    private static Map<String, List<String>> content(Map<String, byte[]> files) {
        Map<String, List<String>> content = new LinkedHashMap<>();
        ObjectNode index = (ObjectNode) JSON.readTree(Objects.requireNonNull(files.get(Part.INDEX)));
        if (!index.has("languages")) {
            index.set(
                    "languages",
                    JSON.valueToTree(new TreeSet<>(index.path("title").propertyNames())));
        }
        for (JsonNode entry : JSON.readTree(files.get(Part.INDEX)).path("files")) {
            String path = entry.path("path").asString();
            Part<?> part = Part.of(path).orElseThrow();
            JsonNode root = JSON.readTree(files.get(path));
            List<String> entries = content.computeIfAbsent(part.property(), unused -> new ArrayList<>());
            if (part.equals(Part.PAPERS)) {
                entries.add(canonical(root));
            } else {
                root.path(part.property()).forEach(node -> entries.add(canonical(node)));
            }
        }
        content.values().forEach(Collections::sort);
        content.values().removeIf(List::isEmpty);
        content.put("index", List.of(canonical(index.without("files"))));
        return new TreeMap<>(content);
    }

    private static String canonical(JsonNode node) {
        return MutableJson.of(node).canonical();
    }

    static Map<String, byte[]> mutatedTree(Map<String, byte[]> base, Random random, int times) {
        Map<String, byte[]> files = new LinkedHashMap<>(base);
        for (int i = 0; i < times; i++) {
            String path = any(new ArrayList<>(files.keySet()), random);
            MutableJson tree = MutableJson.parse(JSON, Objects.requireNonNull(files.get(path)));
            Assume.that(tree.mutate(random));
            files.put(path, tree.toBytes(JSON));
        }
        return files;
    }

    static byte[] mutatedBytes(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        byte[] changed = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed[at] = (byte) random.nextInt(256);
            case 2 -> changed = Arrays.copyOf(bytes, at);
            default -> {
                changed = Arrays.copyOf(bytes, bytes.length + 1);
                System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
                changed[at] = (byte) "{}[],:\"\\0-e.\n\0".charAt(random.nextInt(14));
            }
        }
        return changed;
    }

    static <V> V any(List<V> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static Map<String, byte[]> small() {
        try {
            Path folder = SmallCorpus.copyTo(Files.createTempDirectory("small"));
            return written(CorpusReader.read(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a corpus, without checksums in the index. */
    private static Map<String, byte[]> written(Corpus corpus) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        CorpusWriter.files(corpus)
                .forEach((path, text) -> files.put(
                        path,
                        text.replaceAll(",\\s*\"sha256\": \"[0-9a-f]{64}\"", "").getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    record BytesFiles(Map<String, byte[]> files) implements CorpusFiles {

        @Override
        public String origin() {
            return "memory";
        }

        @Override
        public Optional<byte[]> read(String path, long most) {
            return Optional.ofNullable(files.get(path));
        }

        @Override
        public Optional<List<String>> list(int most) {
            return Optional.of(files.keySet().stream().sorted().toList());
        }

        @Override
        public boolean published() {
            return false;
        }
    }
}
