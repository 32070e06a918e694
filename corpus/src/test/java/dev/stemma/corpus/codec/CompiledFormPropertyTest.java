package dev.stemma.corpus.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.CorpusWriter;
import dev.stemma.corpus.json.Tree;
import dev.stemma.model.Corpus;
import dev.stemma.model.source.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.node.ObjectNode;

/** The compiled form and the JSON say the same, of every property and in whatever languages. */
class CompiledFormPropertyTest {

    private static final List<String> WORDS =
            List.of("modèle", "模型", "نموذج", "model", "\uD83D\uDE80", "a\tb", "\u00A0.", "\"\\", "x".repeat(300));

    @Property(tries = 60)
    void a_corpus_in_any_languages_is_the_same_in_both_forms(
            @ForAll("languages") List<String> languages, @ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode document = CompleteCorpus.document();
        CompleteCorpus.texts(document, text -> {
            ObjectNode other = CompleteCorpus.MAPPER.createObjectNode();
            languages.forEach(language -> other.put(language, "w" + WORDS.get(random.nextInt(WORDS.size()))));
            return other;
        });
        languages.forEach(document.putArray("languages")::add);
        Corpus corpus = CompleteCorpus.read(document);
        byte[] index = {1, 2, 3};

        assertThat(corpus.languages()).extracting(Language::tag).isEqualTo(languages);
        assertThat(corpus.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.statement().languages())
                        .extracting(Language::tag)
                        .containsExactlyInAnyOrderElementsOf(languages));
        assertThat(CompiledCorpus.read(CompiledCorpus.write(corpus, index), index))
                .contains(corpus);
        assertThat(CompleteCorpus.read(CompleteCorpus.MAPPER.readTree(CorpusWriter.document(corpus))))
                .isEqualTo(corpus);
    }

    @Provide
    Arbitrary<List<String>> languages() {
        return Arbitraries.of(
                List.of("fr"),
                List.of("en", "zh"),
                List.of("zh"),
                List.of("en", "fr", "ar"),
                List.of("pt-BR", "zh-Hant", "x-mine"));
    }

    /** So that what is held here is held of every property. */
    @Example
    void every_property_of_every_form_is_there() {
        Map<ObjectCodec<?>, Set<String>> missing = new LinkedHashMap<>();
        Corpus corpus = CompleteCorpus.read(CompleteCorpus.document());
        Part.ALL.forEach(part -> collect(part, corpus, missing));

        assertThat(missing).hasSizeGreaterThan(35);
        assertThat(missing.values()).allSatisfy(names -> assertThat(names).isEmpty());
    }

    private static <T> void collect(Part<T> part, Corpus corpus, Map<ObjectCodec<?>, Set<String>> missing) {
        for (T entry : part.entries(corpus)) {
            collect(part.codec(), Tree.of(out -> part.codec().write(entry, out)), missing);
        }
    }

    private static void collect(Codec<?> codec, Object written, Map<ObjectCodec<?>, Set<String>> missing) {
        if (codec instanceof ListCodec<?> list) {
            ((List<?>) written).forEach(one -> collect(list.element(), one, missing));
        } else if (codec instanceof SumCodec<?> sum) {
            sum.alternatives().stream()
                    .filter(one -> one.kind().equals(Optional.ofNullable(((Map<?, ?>) written).get("kind"))))
                    .forEach(one -> collect(one, written, missing));
        } else if (codec instanceof ObjectCodec<?> object) {
            Set<String> names = missing.computeIfAbsent(
                    object, unused -> new TreeSet<>(object.names().all()));
            for (dev.stemma.corpus.codec.Property<?> property : object.properties()) {
                Object value = ((Map<?, ?>) written).get(property.name());
                if (value != null) {
                    names.remove(property.name());
                    collect(property.codec(), value, missing);
                }
            }
        }
    }
}
