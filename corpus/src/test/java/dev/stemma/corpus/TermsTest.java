package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One word for one thing, in each language: the shipped texts say none of the words that {@code terms.json} rules out. */
class TermsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path CORPUS = Path.of("src/main/resources/dev/stemma/corpus/gpt");

    /** A word that is ruled out in a language, and strings in which it is no slip. */
    private record Term(String language, String not, String say, List<String> unless) {

        boolean isIn(String text) {
            String rest = text.toLowerCase(Locale.ROOT);
            for (String allowed : unless) {
                rest = rest.replace(allowed.toLowerCase(Locale.ROOT), "");
            }
            return rest.contains(not.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void the_shipped_texts_keep_to_one_vocabulary() throws IOException {
        List<Term> terms = terms();
        List<String> slips = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                texts(JSON.readTree(file), (language, text) -> {
                    texts.add(text);
                    terms.stream()
                            .filter(term -> term.language().equals(language) && term.isIn(text))
                            .forEach(term -> slips.add(CORPUS.relativize(file) + ": '" + term.not() + "', say '"
                                    + term.say() + "': " + text));
                });
            }
        }

        assertThat(texts).hasSizeGreaterThan(5_000);
        assertThat(slips).isEmpty();
    }

    @Test
    void a_word_that_is_ruled_out_is_found_unless_it_is_part_of_another() {
        Term term = new Term("en", "data set", "dataset", List.of("Children's data set"));

        assertThat(term.isIn("a Data set of books")).isTrue();
        assertThat(term.isIn("the Children's Data Set")).isFalse();
    }

    private static List<Term> terms() throws IOException {
        List<Term> terms = new ArrayList<>();
        try (InputStream in = TermsTest.class.getResourceAsStream("terms.json")) {
            for (JsonNode entry : JSON.readTree(Objects.requireNonNull(in))) {
                List<String> unless = new ArrayList<>();
                entry.path("unless").forEach(one -> unless.add(one.asString()));
                entry.path("not")
                        .forEach(not -> terms.add(new Term(
                                entry.path("language").asString(),
                                not.asString(),
                                entry.path("say").asString(),
                                unless)));
            }
        }
        assertThat(terms).hasSizeGreaterThan(40);
        return terms;
    }

    private static void texts(JsonNode node, BiConsumer<String, String> seen) {
        for (String language : List.of("en", "zh")) {
            if (node.path(language).isString()) {
                seen.accept(language, node.path(language).asString());
            }
        }
        node.forEach(child -> texts(child, seen));
    }
}
