package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusWriterTest {

    @TempDir
    Path temp;

    private Path folder = Path.of(".");
    private Corpus small = Corpus.builder()
            .id(CorpusId.of("none"))
            .title(LocalizedText.of("None", "无"))
            .dataVersion("0")
            .license("CC0-1.0")
            .build();

    @BeforeEach
    void read_the_small_corpus() throws IOException {
        folder = SmallCorpus.copyTo(temp.resolve("small"));
        small = CorpusReader.read(folder);
    }

    @Test
    void what_is_written_reads_back_equal() throws IOException {
        Path target = temp.resolve("written");

        CorpusWriter.write(small, target);

        assertThat(CorpusReader.read(target)).isEqualTo(small);
    }

    @Test
    void the_same_corpus_gives_the_same_bytes() throws IOException {
        CorpusWriter.write(small, temp.resolve("written"));

        assertThat(CorpusWriter.files(CorpusReader.read(temp.resolve("written"))))
                .isEqualTo(CorpusWriter.files(small));
    }

    @Test
    void the_order_of_builder_calls_across_papers_does_not_matter() {
        List<LanguageModel> models = new ArrayList<>(small.models());
        models.add(models.remove(0)); // those of beta first, in their order
        Corpus rotated = Corpus.builder()
                .id(small.id())
                .title(small.title())
                .dataVersion(small.dataVersion())
                .license(small.license())
                .models(models)
                .sources(small.sources())
                .papers(small.papers())
                .capabilities(small.capabilities())
                .benchmarks(small.benchmarks())
                .systems(small.systems())
                .claims(small.claims())
                .results(small.results())
                .build();

        assertThat(models).isNotEqualTo(small.models());
        assertThat(rotated).isEqualTo(small);
    }

    @Test
    void files_that_no_index_lists_are_not_touched() throws IOException {
        Path mine = Files.createDirectories(temp.resolve("mine"));
        Files.createDirectories(mine.resolve("models"));
        Files.writeString(mine.resolve("models/my-precious.json"), "{}");

        CorpusWriter.write(small, mine);

        assertThat(mine.resolve("models/my-precious.json")).hasContent("{}");
    }

    @Test
    void a_text_that_the_reader_refuses_is_not_written() {
        Corpus blank = Corpus.builder()
                .id(small.id())
                .title(small.title())
                .dataVersion(small.dataVersion())
                .license(" ")
                .build();

        assertThat(CorpusValidator.validate(blank)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.INVALID_VALUE);
            assertThat(problem.pointer()).isEqualTo("/license");
        });
    }

    @Test
    void files_of_papers_that_are_gone_are_deleted_and_others_stay() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Corpus without = Corpus.builder()
                .id(small.id())
                .title(small.title())
                .dataVersion(small.dataVersion())
                .license(small.license())
                .sources(small.sources().subList(0, 3))
                .papers(small.papers().subList(0, 1))
                .build();

        CorpusWriter.write(without, folder);

        assertThat(folder.resolve("papers/beta.json")).doesNotExist();
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(CorpusReader.read(folder)).isEqualTo(without);
    }

    @Test
    void an_invalid_corpus_is_not_written() {
        Corpus invalid = Corpus.builder()
                .id(CorpusId.of("invalid"))
                .title(LocalizedText.of("Invalid", "无效"))
                .dataVersion("1")
                .license("CC0-1.0")
                .papers(List.of(Paper.builder().id(PaperId.of("p")).title("P").build()))
                .build();
        Path target = temp.resolve("written");

        assertThatThrownBy(() -> CorpusWriter.write(invalid, target))
                .isInstanceOf(InvalidCorpusException.class)
                .hasMessageContaining("papers/p.json")
                .hasMessageContaining("/documents");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_corpus_built_in_code_is_checked_by_the_same_rules() {
        Corpus dangling = Corpus.builder()
                .id(CorpusId.of("dangling"))
                .title(LocalizedText.of("Dangling", "悬空"))
                .dataVersion("1")
                .license("CC0-1.0")
                .claims(small.claims())
                .build();

        assertThat(CorpusValidator.validate(dangling))
                .extracting(Problem::pointer)
                .contains("/claims/0/paper", "/claims/0/evidence/0/source", "/claims/1/assertions/0/source");
        assertThat(CorpusValidator.validate(dangling)).allSatisfy(problem -> {
            assertThat(problem.file()).startsWith("claims/");
            assertThat(problem.line()).isEmpty();
        });
    }
}
