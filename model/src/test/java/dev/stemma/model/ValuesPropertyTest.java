package dev.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.Place;
import dev.stemma.model.claim.Scope;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesPropertyTest {

    @Property
    void an_id_prints_what_it_was_made_of(@ForAll("slugs") String slug) {
        assertThat(PaperId.of(slug)).hasToString(slug).isEqualTo(PaperId.of(slug));
        assertThat(ClaimId.of(slug + "/topic/" + slug)).hasToString(slug + "/topic/" + slug);
        assertThat(SectionId.of(slug)).hasToString(slug);
    }

    @Property
    void an_id_with_a_character_outside_its_alphabet_is_refused(@ForAll("slugs") String slug, @ForAll("odd") char odd) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperId.of(slug + odd + slug))
                .withMessageContaining(slug + odd + slug);
    }

    @Property
    void ids_are_ordered_like_their_texts(@ForAll("slugs") String a, @ForAll("slugs") String b) {
        assertThat(Integer.signum(PaperId.of(a).compareTo(PaperId.of(b)))).isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property
    void a_day_is_exact_and_its_own_bounds(@ForAll("days") LocalDate day) {
        PartialDate date = PartialDate.of(day.toString());

        assertThat(date.isExact()).isTrue();
        assertThat(date.earliest()).isEqualTo(day);
        assertThat(date.latest()).isEqualTo(day);
    }

    @Property
    void a_month_spans_its_days_and_a_year_its_months(@ForAll("days") LocalDate day) {
        PartialDate month = PartialDate.of(day.toString().substring(0, 7));
        PartialDate year = PartialDate.of(day.toString().substring(0, 4));

        assertThat(day).isBetween(month.earliest(), month.latest());
        assertThat(month.earliest()).isBetween(year.earliest(), year.latest());
        assertThat(month.latest().plusDays(1).getDayOfMonth()).isEqualTo(1);
        assertThat(month.isExact() || year.isExact()).isFalse();
    }

    @Property
    void dates_compare_by_their_first_day(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        assertThat(Integer.signum(PartialDate.of(a.toString()).compareTo(PartialDate.of(b.toString()))))
                .isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property
    void a_value_keeps_its_digits(
            @ForAll @BigRange(min = "0.01", max = "1000000") BigDecimal number, @ForAll @IntRange(max = 20) int zeros) {
        BigDecimal padded = number.setScale(number.scale() + zeros);
        FigureValue value = FigureValue.of(padded.toPlainString());

        assertThat(value.number()).contains(padded);
        assertThat(value).hasToString(padded.toPlainString());
    }

    @Property
    void a_term_is_no_number(@ForAll("terms") String term) {
        assertThat(FigureValue.of(term).number()).isEmpty();
    }

    @Property
    void a_place_prints_what_it_was_made_of(@ForAll @IntRange(min = 1, max = 999) int n, @ForAll boolean item) {
        String text = (item ? "item " : "paragraph ") + n;

        assertThat(Place.of(text)).hasToString(text);
        assertThat(Place.of(text + ", sentence " + n)).hasToString(text + ", sentence " + n);
        assertThatIllegalArgumentException().isThrownBy(() -> Place.of(text.toUpperCase(Locale.ROOT)));
    }

    @Test
    void a_heading_is_a_place_without_sentences() {
        assertThat(Place.of("heading").words()).isEqualTo(LocalizedText.of("heading", "标题"));
        assertThatIllegalArgumentException().isThrownBy(() -> Place.of("heading, sentence 1"));
    }

    @Test
    void an_attribution_has_source_and_locator_or_neither() {
        Locator place = Locator.builder().page(1).build();
        Citation citation = new Citation(SourceId.of("paper"), place);

        assertThat(Attribution.of(AttributionLabel.NAMED_SECTION, citation).citation())
                .hasValue(citation);
        assertThat(Attribution.of(AttributionLabel.NO_SECTION).citation()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(
                        AttributionLabel.NAMED_SECTION, Optional.empty(), Optional.of(place), Optional.empty()))
                .withMessageContaining("a locator without a source");
    }

    @Test
    void evidence_about_the_whole_has_one_form() {
        Locator place = Locator.builder().page(1).build();
        SourceId source = SourceId.of("paper");

        assertThat(new Evidence(source, place, Stance.SUPPORTS, Optional.of(Scope.WHOLE), Optional.empty()))
                .isEqualTo(Evidence.of(source, place, Stance.SUPPORTS))
                .matches(evidence -> !evidence.isAboutPart());
    }

    @Property
    void a_place_has_words_in_both_languages(
            @ForAll @IntRange(min = 1, max = 999) int n, @ForAll @IntRange(min = 1, max = 99) int sentence) {
        assertThat(Place.of("item " + n).words()).isEqualTo(LocalizedText.of("item " + n, "第 " + n + " 条"));
        assertThat(Place.of("paragraph " + n + ", sentence " + sentence).words())
                .isEqualTo(LocalizedText.of(
                        "paragraph " + n + ", sentence " + sentence, "第 " + n + " 段第 " + sentence + " 句"));
    }

    @Property
    void a_person_prints_as_the_name_that_was_taken_apart(
            @ForAll("names") String given, @ForAll("names") String family) {
        assertThat(Person.ofPrinted(given + " " + family)).isEqualTo(Person.of(family, given));
        assertThat(Person.ofPrinted(given + " van den " + family + " Jr."))
                .isEqualTo(Person.of("van den " + family + " Jr.", given))
                .hasToString(given + " van den " + family + " Jr.");
        assertThat(Person.ofPrinted(family + ", " + given))
                .isEqualTo(new Person(family, Optional.of(given), Optional.of(family + ", " + given)))
                .hasToString(family + ", " + given);
        assertThat(Person.ofPrinted(family)).isEqualTo(Person.of(family)).hasToString(family);
        assertThat(new Person(family, Optional.of(given), Optional.of(given + " " + family)))
                .isEqualTo(Person.of(family, given));
    }

    @Test
    void names_in_east_asian_script_begin_with_the_family_name_and_have_no_space() {
        assertThat(Person.of("\u738b", "\u5c0f\u660e")).hasToString("\u738b\u5c0f\u660e");
        assertThat(Person.of("\uae40", "\ubbfc\uc218")).hasToString("\uae40\ubbfc\uc218");
        assertThat(Person.of("Wang", "\u5c0f\u660e")).hasToString("\u5c0f\u660e Wang");
        assertThat(Person.of("de Las Casas", "Diego")).hasToString("Diego de Las Casas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "HUGGING_FACE gpt2 https://huggingface.co/gpt2",
                "HUGGING_FACE openai-community/gpt2-xl https://huggingface.co/openai-community/gpt2-xl",
                "HUGGING_FACE datasets/EleutherAI/lambada_openai https://huggingface.co/datasets/EleutherAI/lambada_openai",
                "ARXIV 2005.14165v4 https://arxiv.org/abs/2005.14165v4",
                "ARXIV cs/0112017 https://arxiv.org/abs/cs/0112017",
                "DOI 10.1162/tacl_a_00276 https://doi.org/10.1162/tacl_a_00276",
                "DOI 10.1002/(SICI)1#a<b> https://doi.org/10.1002/(SICI)1%23a%3Cb%3E",
                "ACL_ANTHOLOGY N18-1202 https://aclanthology.org/N18-1202",
                "ACL_ANTHOLOGY 2022.acl-long.229 https://aclanthology.org/2022.acl-long.229",
                "EPOCH GPT-4 https://epoch.ai/data/notable-ai-models",
                "REPOSITORY github.com/openai/gpt-2 https://github.com/openai/gpt-2"
            })
    void an_outside_id_has_an_address(IdScheme scheme, String id, String url) {
        assertThat(ExternalId.of(scheme, id).url()).isEqualTo(url);
        assertThat(ExternalId.of(scheme, id)).hasToString(scheme.id() + ":" + id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HUGGING_FACE|a/b/c",
                "HUGGING_FACE|https://huggingface.co/gpt2",
                "HUGGING_FACE|-gpt2",
                "ARXIV|arXiv:2005.14165",
                "ARXIV|2005.141",
                "ARXIV|2005.14165v0",
                "DOI|https://doi.org/10.1162/tacl_a_00276",
                "DOI|10.1162/",
                "DOI|10.1162/a b",
                "ACL_ANTHOLOGY|n18-1202",
                "ACL_ANTHOLOGY|2022.acl-long",
                "EPOCH|\u8bba\u6587",
                "REPOSITORY|https://github.com/openai/gpt-2",
                "REPOSITORY|github.com",
                "REPOSITORY|github/openai"
            })
    void an_outside_id_of_another_form_is_refused_with_the_form(IdScheme scheme, String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExternalId.of(scheme, id))
                .withMessageContaining(id)
                .withMessageContaining("the form of " + scheme);
    }

    @Test
    void an_outside_id_has_source_and_locator_or_neither_and_is_short() {
        Citation place =
                new Citation(SourceId.of("paper"), Locator.builder().page(1).build());

        assertThat(ExternalId.of(IdScheme.EPOCH, "GPT-2 (1.5B)", place).citation())
                .hasValue(place);
        assertThat(ExternalId.of(IdScheme.EPOCH, "GPT-2 (1.5B)").citation()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ExternalId(IdScheme.EPOCH, "GPT-2", Optional.of(place.source()), Optional.empty()))
                .withMessageContaining("a source without a locator");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExternalId.of(IdScheme.EPOCH, "x".repeat(201)))
                .withMessageContaining("201 characters");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(2)
                .ofMaxLength(9)
                .map(word -> "X" + word);
    }

    @Provide
    Arbitrary<String> slugs() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join("-", words));
    }

    @Provide
    Arbitrary<Character> odd() {
        return Arbitraries.of(' ', '/', '_', 'A', '\u00e9', '\u202e', '\u0430', '\n', '\u0000');
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 100_000).map(LocalDate.of(1900, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<String> terms() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20);
    }
}
