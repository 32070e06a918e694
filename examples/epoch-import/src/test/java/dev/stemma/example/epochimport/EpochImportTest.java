package dev.stemma.example.epochimport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.CorpusValidator;
import dev.stemma.corpus.CorpusWriter;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpochImportTest {

    private static final Path INVENTED = Path.of("data", "invented-models.csv");

    private static Imported imported;
    private static Corpus corpus;

    @BeforeAll
    static void read() throws IOException {
        imported = EpochTable.toCorpus(EpochRow.read(INVENTED));
        corpus = imported.corpus();
    }

    @Test
    void the_invented_table_has_the_traps() throws IOException {
        String text = Files.readString(INVENTED);

        assertThat(text).startsWith("\uFEFFModel,").contains("\r\n");
        assertThat(text).contains("\"two lines,\na comma, a \"\"quote\"\" and\ta tab\"", "https://example.org/quill\n");
        assertThat(text).contains(",7e9,", ",70000000000.0,", ",180000000000000000000000,", ",about 3e24,");
        assertThat(text).contains("\"Listen, Twice\"", "\"Listen, Twice,Quill 7B\"");
        for (String label : List.of("Confident", "Likely", "Speculative", "Unknown")) {
            assertThat(text).contains("," + label + ",");
        }
    }

    @Test
    void every_row_is_a_model_and_rows_of_one_reference_are_one_paper() {
        assertThat(corpus.models()).extracting(LanguageModel::name).hasSize(7).contains("Quill 7B", "无名");
        assertThat(corpus.papers())
                .extracting(paper -> paper.id().value())
                .containsExactly(
                        "quill-an-invented-family",
                        "echoes",
                        "listening-twice",
                        "listening-again",
                        "line-9",
                        "line-10");
        assertThat(flagshipOf("quill-an-invented-family")).isEqualTo("Quill 70B");
    }

    private static String flagshipOf(String paper) {
        return corpus.models().stream()
                .filter(model -> model.paper().value().equals(paper) && model.flagship())
                .map(LanguageModel::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numbers_written_in_three_ways_are_read_alike() {
        assertThat(figure("Quill 7B", Quantity.PARAMETERS).amount()).hasToString("Optional[7e9]");
        assertThat(figure("Quill 70B", Quantity.PARAMETERS).amount()).hasToString("Optional[7e10]");
        assertThat(figure("Écho-Σ", Quantity.PARAMETERS).amount()).hasToString("Optional[2.38e11]");
        assertThat(figure("Quill 70B", Quantity.TRAINING_FLOP).amount()).hasToString("Optional[1.8e23]");
        assertThat(figure("Quill 7B", Quantity.EPOCHS).amount()).hasToString("Optional[1]");
    }

    @Test
    void the_label_decides_who_says_it_and_nothing_stays_nothing() {
        assertThat(figure("Quill 7B", Quantity.PARAMETERS).kind()).isEqualTo(FigureKind.STATED);
        assertThat(note("Quill 70B")).contains("\"Likely\"");
        assertThat(note("Écho-Σ")).contains("\"Speculative\"");
        assertThat(note("Listen, Twice")).isEqualTo(note("无名")).contains("does not say how sure");
        assertThat(figure("无言", Quantity.PARAMETERS).kind()).isEqualTo(FigureKind.UNSTATED);
        assertThat(figure("Quill 7B", Quantity.PARAMETERS).citations())
                .hasToString("[epoch-notable-models, row Quill 7B, column Parameters]");
    }

    private static String note(String model) {
        assertThat(figure(model, Quantity.PARAMETERS)).isInstanceOf(Estimated.class);
        return ((Estimated) figure(model, Quantity.PARAMETERS))
                .note()
                .orElseThrow()
                .in(Language.ENGLISH);
    }

    private static Figure figure(String model, Quantity quantity) {
        return corpus.models().stream()
                .filter(one -> one.name().equals(model))
                .flatMap(one -> one.disclosures().stream())
                .filter(disclosure -> disclosure.quantity() == quantity)
                .map(Disclosure::preferred)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lists_of_base_models_and_names_with_commas_are_told_apart() {
        assertThat(basesOf("line-10")).containsExactly("listening-twice", "quill-an-invented-family");
        assertThat(basesOf("listening-again")).containsExactly("listening-twice");
        assertThat(basesOf("echoes")).containsExactly("quill-an-invented-family");
    }

    private static List<String> basesOf(String paper) {
        return corpus.papers().stream()
                .filter(one -> one.id().value().equals(paper))
                .map(Paper::buildsOn)
                .flatMap(List::stream)
                .map(Influence::work)
                .map(Object::toString)
                .toList();
    }

    @Test
    void what_cannot_be_carried_over_is_said_with_its_line() {
        assertThat(imported.remarks())
                .extracting(Object::toString)
                .containsExactly(
                        "line 5, Quill 70B: its base model 'Quill 7B' is of the same paper; no link",
                        "line 6, Écho-Σ: date is '2021-13-01', which is not in the calendar; left out",
                        "line 6, Écho-Σ: its base model 'Nobody's Model' is not in the table; no link",
                        "line 6, Écho-Σ: Training compute (FLOP) is 'about 3e24', which is not a number; left out",
                        "line 8, Listen Again: Parameters is '0.0', which is not above zero; left out",
                        "line 9, 无名: there is no date; left out");
    }

    @Test
    void the_corpus_is_valid_and_reads_back_equal(@TempDir Path folder) throws IOException {
        assertThat(CorpusValidator.validate(corpus)).isEmpty();
        CorpusWriter.write(corpus, folder);
        assertThat(CorpusReader.read(folder)).isEqualTo(corpus);
    }
}
