package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Walks over everything that the library ships. */
class GptCorpusTest {

    private static final SourceId READING = SourceId.of("reading");

    private final Corpus gpt = GptCorpus.load();

    @Test
    void the_shipped_corpus_has_neither_problem_nor_warning_and_its_checksums_hold() {
        CheckedCorpus checked =
                CorpusReader.check(new ResourceFiles(GptCorpus.class, "gpt", GptCorpus.class::getResourceAsStream));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.warnings()).isEmpty();
        assertThat(checked.edited()).as("files changed after 'format'").isEmpty();
    }

    @Test
    void it_is_loaded_once() {
        assertThat(GptCorpus.load()).isSameAs(gpt);
    }

    @Test
    void its_files_are_in_the_form_that_the_writer_writes() throws Exception {
        ResourceFiles files = new ResourceFiles(GptCorpus.class, "gpt", GptCorpus.class::getResourceAsStream);
        for (Map.Entry<String, String> written : CorpusWriter.files(gpt).entrySet()) {
            assertThat(new String(files.read(written.getKey(), Long.MAX_VALUE).orElseThrow(), StandardCharsets.UTF_8))
                    .as("%s; run the command 'format' on the folder", written.getKey())
                    .isEqualTo(written.getValue());
        }
    }

    @Test
    void ids_of_papers_and_models_are_the_promised_ones() {
        assertThat(gpt.papers())
                .extracting(Paper::id)
                .extracting(PaperId::value)
                .containsExactly("gpt-1", "gpt-2", "gpt-3", "gpt-4");
        assertThat(gpt.models())
                .extracting(LanguageModel::id)
                .extracting(ModelId::value)
                .containsExactly(
                        "gpt-1",
                        "gpt-2-small",
                        "gpt-2-medium",
                        "gpt-2-large",
                        "gpt-2-xl",
                        "gpt-3-small",
                        "gpt-3-medium",
                        "gpt-3-large",
                        "gpt-3-xl",
                        "gpt-3-2.7b",
                        "gpt-3-6.7b",
                        "gpt-3-13b",
                        "gpt-3-175b",
                        "gpt-4");
    }

    @Test
    void the_reading_has_its_thirty_one_sections_and_each_makes_claims() {
        Source reading = gpt.get(READING);
        assertThat(reading.kind()).isEqualTo(SourceKind.READING);
        assertThat(reading.outline()).hasSize(31);

        Map<SectionId, Long> claims = gpt.claims().stream()
                .flatMap(claim ->
                        readingAssertions(claim).map(ReadingAssertion::section).distinct())
                .collect(Collectors.groupingBy(section -> section, Collectors.counting()));

        assertThat(reading.outline())
                .extracting(OutlineEntry::section)
                .allSatisfy(section -> assertThat(claims.getOrDefault(section, 0L))
                        .as("claims of section %s of the reading", section)
                        .isGreaterThanOrEqualTo(4));
    }

    @Test
    void every_claim_has_a_verdict_with_evidence_in_a_primary_document() {
        Set<SourceId> documents = gpt.papers().stream()
                .flatMap(paper -> paper.documents().stream())
                .collect(Collectors.toSet());

        assertThat(gpt.claims()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.assertions()).as(claim.id() + " assertions").isNotEmpty();
            assertThat(claim.evidence())
                    .as(claim.id() + " evidence")
                    .isNotEmpty()
                    .anySatisfy(evidence -> assertThat(documents).contains(evidence.source()));
            assertThat(claim.evidence())
                    .as(claim.id() + " locators name a section, or the title page, which belongs to none")
                    .filteredOn(evidence -> documents.contains(evidence.source()))
                    .allSatisfy(
                            evidence -> assertThat(evidence.locator().section().isPresent()
                                            || evidence.locator().page().equals(Optional.of(1)))
                                    .isTrue());
        });
    }

    @Test
    void every_refutation_describes_the_passage_that_contradicts() {
        assertThat(gpt.claims())
                .filteredOn(claim -> claim.verdict() == Verdict.REFUTED)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.evidence())
                        .as(claim.id().value())
                        .filteredOn(evidence -> evidence.stance() == Stance.CONTRADICTS)
                        .isNotEmpty()
                        .allSatisfy(evidence -> assertThat(evidence.note()).isPresent()));
    }

    @Test
    void every_claim_of_the_reading_was_labelled_twice_and_omissions_are_supported() {
        assertThat(gpt.claims())
                .filteredOn(claim -> !claim.isOmission())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.annotations())
                        .as(claim.id().value())
                        .extracting(annotation -> annotation.annotator())
                        .containsExactly("first-annotator", "second-annotator"));
        assertThat(gpt.claims())
                .filteredOn(Claim::isOmission)
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(claim.verdict()).as(claim.id().value()).isEqualTo(Verdict.SUPPORTED));
    }

    @Test
    void no_two_claims_say_the_same_sentence() {
        assertThat(gpt.claims())
                .extracting(claim -> claim.statement().in(Language.ENGLISH))
                .doesNotHaveDuplicates();
        assertThat(gpt.claims())
                .extracting(claim -> claim.statement().in(Language.CHINESE))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_model_answers_every_quantity() {
        assertThat(gpt.models())
                .allSatisfy(model -> assertThat(model.disclosures())
                        .as(model.id().value())
                        .extracting(Disclosure::quantity)
                        .containsExactlyElementsOf(Arrays.asList(Quantity.values())));
    }

    @Test
    void what_gpt_4_withholds_is_never_replaced_by_an_estimate() {
        LanguageModel gpt4 = gpt.get(ModelId.of("gpt-4"));

        for (Quantity quantity : List.of(Quantity.PARAMETERS, Quantity.LAYERS, Quantity.TRAINING_FLOP)) {
            Figure preferred = gpt4.disclosure(quantity).orElseThrow().preferred();
            assertThat(preferred.kind()).as(quantity.id()).isEqualTo(FigureKind.WITHHELD);
            assertThat(preferred.citations())
                    .singleElement()
                    .satisfies(
                            citation -> assertThat(citation.locator().section()).contains(SectionId.of("2")));
        }
    }

    @Test
    void every_locator_names_a_section_a_page_or_a_file() {
        assertThat(gpt.models())
                .flatExtracting(LanguageModel::disclosures)
                .flatExtracting(Disclosure::figures)
                .flatExtracting(Figure::citations)
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(isFindable(citation.locator()))
                        .as(citation.toString())
                        .isTrue());
        assertThat(gpt.results())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(isFindable(result.locator()))
                        .as(result.toString())
                        .isTrue());
    }

    private static boolean isFindable(Locator locator) {
        return locator.section().isPresent()
                || locator.page().isPresent()
                || locator.file().isPresent();
    }

    @Test
    void every_stated_figure_has_a_unit_a_source_a_place_and_the_digits_that_are_printed() {
        List<Disclosure> disclosures = Stream.concat(
                        gpt.models().stream().flatMap(model -> model.disclosures().stream()),
                        gpt.systems().stream().flatMap(system -> system.disclosures().stream()))
                .toList();

        assertThat(disclosures).isNotEmpty().allSatisfy(disclosure -> {
            assertThat(disclosure.quantity().unit()).isNotBlank();
            for (Figure figure : disclosure.figures()) {
                if (figure instanceof Stated stated) {
                    assertThat(gpt.find(stated.source())).isPresent();
                    assertThat(isFindable(stated.locator())).isTrue();
                    if (disclosure.quantity().isNumeric()) {
                        assertThat(stated.value().number()).isPresent();
                        stated.printed()
                                .ifPresent(printed -> assertThat(digits(printed))
                                        .as("%s is %s, printed '%s'", disclosure.quantity(), stated.value(), printed)
                                        .contains(digits(mantissa(stated.value().text()))));
                    }
                }
            }
        });
    }

    @Test
    void every_result_has_a_unit_a_primary_document_a_place_and_a_score_within_its_unit() {
        Set<SourceId> documents = gpt.papers().stream()
                .flatMap(paper -> paper.documents().stream())
                .collect(Collectors.toSet());

        assertThat(gpt.results()).isNotEmpty().allSatisfy(result -> {
            Metric metric = gpt.get(result.benchmark()).metric(result.metric()).orElseThrow();
            assertThat(metric.unit()).isNotBlank();
            assertThat(documents).contains(result.source());
            assertThat(result.score().number()).isPresent();
            assertThat(result.locator().section()).isPresent();
            assertThat(result.locator().page()).isPresent();
            if (result.locator().table().isPresent()) {
                assertThat(result.locator().row()).as(result.toString()).isPresent();
            }
            if (metric.unit().equals("percent")
                    && metric.better() != Direction.NEITHER
                    && metric.comparison().isEmpty()) {
                assertThat(result.score().number().orElseThrow())
                        .as(result.toString())
                        .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            }
        });
    }

    private static String mantissa(String value) {
        return value.split("[eE]", 2)[0];
    }

    /** Returns the digits of a text in their order, without the zeros that only place the decimal point. */
    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "");
    }

    @Test
    void papers_have_dates_sections_and_influences() {
        assertThat(gpt.papers()).allSatisfy(paper -> {
            assertThat(paper.firstPublic()).isPresent();
            assertThat(paper.sections()).hasSizeGreaterThan(10);
            assertThat(paper.buildsOn()).hasSizeGreaterThan(5);
        });
        assertThat(gpt.papers())
                .extracting(paper -> paper.firstPublic().orElseThrow().date())
                .isSorted();
    }

    @Test
    void our_writer_and_jackson_write_the_same_json() {
        JsonMapper mapper = new JsonMapper();
        Map<String, String> files = CorpusWriter.files(gpt);

        for (Paper paper : gpt.papers()) {
            String file = files.get("papers/" + paper.id() + ".json");
            assertThat(mapper.readTree(file)).isEqualTo(mapper.readTree(mapper.writeValueAsString(paper)));
            sameList(mapper, files, "claims/" + paper.id(), "claims", gpt.claimsAbout(paper.id()));
            sameList(mapper, files, "models/" + paper.id(), "models", gpt.modelsOf(paper.id()));
        }
        sameList(mapper, files, "sources", "sources", gpt.sources());
        sameList(mapper, files, "capabilities", "capabilities", gpt.capabilities());
        sameList(mapper, files, "benchmarks", "benchmarks", gpt.benchmarks());
        sameList(mapper, files, "systems", "systems", gpt.systems());
        sameList(
                mapper,
                files,
                "results/gpt-2",
                "results",
                gpt.results().stream()
                        .filter(result -> result.source().value().equals("gpt-2-paper"))
                        .toList());
    }

    private static void sameList(
            JsonMapper mapper, Map<String, String> files, String file, String property, List<?> entries) {
        assertThat(mapper.readTree(files.get(file + ".json")).get(property))
                .as(file)
                .isEqualTo(mapper.readTree(mapper.writeValueAsString(entries)));
        assertThat(compact(files.get(file + ".json")))
                .as("order of the properties in " + file)
                .isEqualTo(entries.stream()
                        .map(mapper::writeValueAsString)
                        .map(GptCorpusTest::compact)
                        .collect(Collectors.joining(",", "{\"" + property + "\":[", "]}")));
    }

    private static String compact(String json) {
        return json.replaceAll("\\s+", "");
    }

    private static Stream<ReadingAssertion> readingAssertions(Claim claim) {
        return claim.assertions().stream()
                .map((Assertion assertion) ->
                        assertion.<Optional<ReadingAssertion>>match(Optional::of, byPaper -> Optional.empty()))
                .flatMap(Optional::stream);
    }
}
