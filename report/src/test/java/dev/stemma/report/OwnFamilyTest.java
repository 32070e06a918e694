package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stemma.analysis.Facts;
import dev.stemma.analysis.accounting.Accounting;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.corpus.CorpusCombination;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.CorpusWriter;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.source.Source;
import dev.stemma.report.json.FactsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example corpus of another family, alone and beside the shipped one. */
class OwnFamilyTest {

    private static final Path FOLDER = Path.of("..", "examples", "own-family", "corpus");

    @Test
    void it_is_valid_and_in_its_written_form() throws IOException {
        assertThat(Run.of("check", FOLDER.toString()).exit()).isZero();
        for (Map.Entry<String, String> file :
                CorpusWriter.files(CorpusReader.read(FOLDER)).entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void it_can_be_rendered(String language) {
        Run run = Run.of("render", "--full", "--format", "markdown", "--lang", language, "--corpus", FOLDER.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("llama-2", "Llama 2: Open Foundation and Fine-Tuned Chat Models");
    }

    @Test
    void its_facts_and_those_of_both_families_have_the_form_of_facts() {
        Corpus llama = CorpusReader.read(FOLDER);
        Corpus both = CorpusCombination.of(GptCorpus.load(), llama).preferringEarlier();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FactsJson.schema());

        assertThat(schema.validate(Json.facts(Facts.of(llama)), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(Json.facts(Facts.of(both)), InputFormat.JSON))
                .isEmpty();
        assertThat(Lineage.of(both).generations())
                .hasSize(GptCorpus.load().papers().size() + llama.papers().size());
    }

    @Test
    void both_orders_of_the_two_families_hold_the_same_works_and_results() {
        Corpus llama = CorpusReader.read(FOLDER);
        Corpus one = CorpusCombination.of(GptCorpus.load(), llama).preferringEarlier();
        Corpus two = CorpusCombination.of(llama, GptCorpus.load()).preferringEarlier();

        assertThat(one.sources().stream().map(Source::id))
                .containsExactlyInAnyOrderElementsOf(
                        two.sources().stream().map(Source::id).toList());
        assertThat(new HashSet<>(one.results())).isEqualTo(new HashSet<>(two.results()));
        assertThat(one.sources().size())
                .as("a source that both have is kept once")
                .isLessThan(GptCorpus.load().sources().size() + llama.sources().size());
    }

    /** An architecture that the formulas do not describe is not held against them. */
    @Test
    void nothing_that_its_papers_print_is_called_wrong() {
        Accounting accounting = Facts.of(CorpusReader.read(FOLDER)).accounting();

        assertThat(accounting.checks()).isNotEmpty();
        assertThat(accounting.findings()).isEmpty();
    }

    @Test
    void every_source_is_used() throws IOException {
        Set<String> used = new HashSet<>();
        for (String file : CorpusWriter.files(CorpusReader.read(FOLDER)).keySet()) {
            if (!file.equals("sources.json")) {
                used.add(Files.readString(FOLDER.resolve(file)));
            }
        }
        assertThat(CorpusReader.read(FOLDER).sources())
                .allSatisfy(source -> assertThat(used)
                        .anyMatch(text -> text.contains('"' + source.id().value() + '"')));
    }
}
