package dev.stemma.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.CorpusLineWriter;
import dev.stemma.corpus.CorpusValidator;
import dev.stemma.model.Corpus;
import org.junit.jupiter.api.Test;

class CorpusGeneratorTest {

    private static String lines(int papers) {
        StringBuilder text = new StringBuilder();
        new CorpusGenerator(papers).forEach(new CorpusLineWriter(text));
        return text.toString();
    }

    @Test
    void the_validator_finds_nothing_wrong() {
        Corpus corpus = new CorpusGenerator(200).corpus();

        assertThat(CorpusValidator.validate(corpus)).isEmpty();
        assertThat(corpus.claims()).hasSize(200 * CorpusGenerator.CLAIMS);
    }

    @Test
    void the_same_size_gives_the_same_bytes() {
        assertThat(lines(20)).isEqualTo(lines(20)).isNotEqualTo(lines(21));
    }
}
