package dev.stemma.corpus.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CompiledCorpusTest {

    private static final Corpus FROM_FILES =
            CorpusReader.readResources(GptCorpus.class, "gpt", GptCorpus.class::getResourceAsStream);

    @Test
    void the_shipped_file_is_there_and_equals_the_json() throws IOException {
        Corpus compiled = CompiledCorpus.read(resource("gpt.compiled"), resource("gpt/index.json"))
                .orElseThrow();

        assertThat(compiled).isEqualTo(FROM_FILES);
        assertThat(compiled.checksum()).isEqualTo(FROM_FILES.checksum());
        assertThat(GptCorpus.load()).isEqualTo(FROM_FILES);
    }

    @Test
    void the_same_corpus_gives_the_same_bytes() throws IOException {
        assertThat(CompiledCorpus.write(FROM_FILES, resource("gpt/index.json"))).isEqualTo(resource("gpt.compiled"));
    }

    @Test
    void does_not_count_beside_another_index() throws IOException {
        byte[] edited = resource("gpt/index.json");
        edited[edited.length / 2]++;

        assertThat(CompiledCorpus.read(resource("gpt.compiled"), edited)).isEmpty();
        assertThat(CompiledCorpus.read(resource("gpt.compiled"), new byte[0])).isEmpty();
    }

    @Test
    void does_not_count_when_damaged() throws IOException {
        byte[] index = resource("gpt/index.json");
        byte[] damaged = resource("gpt.compiled");
        damaged[damaged.length - 1]++;

        assertThat(CompiledCorpus.read(damaged, index)).isEmpty();
        assertThat(CompiledCorpus.read(new byte[3], index)).isEmpty();
    }

    @Test
    void is_made_of_files_only() {
        Corpus built = Corpus.builder()
                .id(FROM_FILES.id())
                .title(FROM_FILES.title())
                .dataVersion("1")
                .license("CC0-1.0")
                .build();

        assertThatThrownBy(() -> CompiledCorpus.write(built, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was not read from files");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = GptCorpus.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
