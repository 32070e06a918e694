package dev.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final Paper ALPHA = Samples.paper();
    private static final Paper BETA =
            Paper.builder().id(PaperId.of("beta")).title("Beta").build();

    private static Corpus.Builder corpus(String id) {
        return Corpus.builder()
                .id(CorpusId.of(id))
                .title(LocalizedText.of(id, id))
                .dataVersion("1")
                .license("CC0-1.0");
    }

    @Test
    void an_unknown_id_is_empty_when_sought_and_an_error_with_the_nearest_name_when_demanded() {
        Corpus corpus = corpus("one").papers(List.of(ALPHA, BETA)).build();

        assertThat(corpus.find(PaperId.of("alhpa"))).isEmpty();
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> corpus.get(PaperId.of("alhpa")))
                .withMessage("there is no paper 'alhpa' in the corpus; did you mean 'alpha'?")
                .satisfies(e -> {
                    assertThat(e.kind()).isEqualTo("paper");
                    assertThat(e.id()).isEqualTo("alhpa");
                    assertThat(e.nearest()).contains("alpha");
                });
    }

    @Test
    void an_id_near_nothing_gets_no_suggestion() {
        Corpus corpus = corpus("one").papers(List.of(ALPHA)).build();

        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> corpus.get(PaperId.of("something-else")))
                .withMessage("there is no paper 'something-else' in the corpus");
    }

    @Test
    void ids_are_unique_among_their_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> corpus("one").papers(List.of(ALPHA, ALPHA)).build())
                .withMessageContaining("two paper entries with the id 'alpha'");
    }

    @Test
    void a_compared_system_cannot_have_the_id_of_a_model() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> corpus("one")
                        .models(List.of(Samples.model()))
                        .systems(List.of(ComparedSystem.builder()
                                .id(Samples.model().id())
                                .name("Alpha again")
                                .kind(SystemKind.MODEL)
                                .build()))
                        .build())
                .withMessageContaining("share their ids");
    }

    @Test
    void claims_and_models_are_grouped_by_paper() {
        Corpus corpus = corpus("one")
                .papers(List.of(BETA, ALPHA))
                .claims(List.of(Samples.claim()))
                .models(List.of(Samples.model()))
                .results(List.of(Samples.result()))
                .build();

        assertThat(corpus.claimsAbout(PaperId.of("alpha"))).containsExactly(Samples.claim());
        assertThat(corpus.claimsAbout(PaperId.of("beta"))).isEmpty();
        for (Consumer<PaperId> lookup : List.<Consumer<PaperId>>of(corpus::claimsAbout, corpus::modelsOf)) {
            assertThatExceptionOfType(UnknownIdException.class)
                    .isThrownBy(() -> lookup.accept(PaperId.of("alpho")))
                    .withMessage("there is no paper 'alpho' in the corpus; did you mean 'alpha'?");
        }
        assertThat(corpus.modelsOf(PaperId.of("alpha"))).containsExactly(Samples.model());
        assertThat(corpus.results()).containsExactly(Samples.result());
    }

    @Test
    void a_combination_holds_both_and_equal_entries_once() {
        Corpus one = corpus("one").papers(List.of(ALPHA)).build();
        Corpus two = corpus("two").papers(List.of(ALPHA, BETA)).build();

        Corpus both = one.combinedWith(two);

        assertThat(both.papers()).containsExactly(ALPHA, BETA);
        assertThat(both.id()).isEqualTo(CorpusId.of("one.two"));
        assertThat(both.license()).isEqualTo("CC0-1.0");
        assertThat(one.combinedWith(one)).isEqualTo(one);
    }

    @Test
    void a_combination_refuses_entries_that_differ_under_one_id() {
        Corpus one = corpus("one").papers(List.of(ALPHA)).build();
        Corpus two = corpus("two")
                .papers(List.of(
                        Paper.builder().id(PaperId.of("alpha")).title("Other").build()))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.combinedWith(two))
                .withMessageContaining("both corpora have the paper 'alpha'");
    }

    @Test
    void a_claim_that_a_reading_asserts_is_no_omission() {
        Claim both = Samples.claim();
        Claim byPaper = Claim.builder()
                .id(both.id())
                .paper(both.paper())
                .section(both.section())
                .kind(both.kind())
                .statement(both.statement())
                .addAssertions(both.assertions().get(1))
                .verdict(both.verdict())
                .rationale(both.rationale())
                .build();

        assertThat(both.isOmission()).isFalse();
        assertThat(byPaper.isOmission()).isTrue();
    }

    @Test
    void a_locator_has_to_point_somewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Locator.builder().build())
                .withMessageContaining("locator is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Locator.builder().page(0).build())
                .withMessageContaining("locator.page is 0");
    }

    @Test
    void a_locator_reads_as_words_in_both_languages() {
        assertThat(Samples.EVERYWHERE.in(Language.ENGLISH))
                .isEqualTo("§ 3.1, p. 4, paragraph 2, Table 2, Figure 1, equation 3, footnote 5, row large, column F1,"
                        + " src/model.py:147");
        assertThat(Samples.EVERYWHERE.in(Language.CHINESE)).startsWith("§ 3.1，第 4 页，第 2 段，表 2，图 1");
    }

    @Test
    void a_required_attribute_that_is_not_set_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Paper.builder().id(PaperId.of("p")).build())
                .withMessageContaining("title");
    }

    @Test
    void a_paper_finds_its_sections_and_its_first_date() {
        assertThat(ALPHA.section(SectionId.of("1.1")))
                .get()
                .satisfies(section -> assertThat(section.title()).isEqualTo("Details"));
        assertThat(ALPHA.section(SectionId.of("9"))).isEmpty();
        assertThat(ALPHA.firstPublic())
                .get()
                .satisfies(date -> assertThat(date.date()).isEqualTo(PartialDate.of("2001-02-28")));
        assertThat(BETA.firstPublic()).isEmpty();
    }

    @Test
    void an_exact_date_wins_over_the_year_that_holds_it() {
        PaperDate year = new PaperDate(
                DateKind.PAPER, PartialDate.of("2001"), SourceId.of("s"), Samples.SECTION, Optional.empty());
        PaperDate day = new PaperDate(
                DateKind.CODE, PartialDate.of("2001-06-11"), SourceId.of("s"), Samples.SECTION, Optional.empty());
        Paper paper = Paper.builder()
                .id(PaperId.of("p"))
                .title("P")
                .addDates(year, day)
                .build();

        assertThat(paper.firstPublic()).contains(day);
        assertThat(paper.first(DateKind.PAPER)).contains(year);
        assertThat(paper.first(DateKind.API)).isEmpty();
    }

    @Test
    void of_several_dates_of_one_kind_the_first_is_found_whatever_their_order() {
        PaperDate second = new PaperDate(
                DateKind.PREPRINT, PartialDate.of("2001-07-22"), SourceId.of("s"), Samples.SECTION, Optional.empty());
        PaperDate first = new PaperDate(
                DateKind.PREPRINT, PartialDate.of("2001-05-28"), SourceId.of("s"), Samples.SECTION, Optional.empty());
        Paper paper = Paper.builder()
                .id(PaperId.of("p"))
                .title("P")
                .addDates(second, first)
                .build();

        assertThat(paper.first(DateKind.PREPRINT)).contains(first);
    }

    @Test
    void a_model_finds_its_figures() {
        assertThat(Samples.model().disclosure(Quantity.DROPOUT)).isPresent();
        assertThat(Samples.model().disclosure(Quantity.HEADS)).isEmpty();
        assertThat(Samples.model()
                        .disclosure(Quantity.PARAMETERS)
                        .orElseThrow()
                        .preferred()
                        .amount())
                .isEmpty();
    }
}
