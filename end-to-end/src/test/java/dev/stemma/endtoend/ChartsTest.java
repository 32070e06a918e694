package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.benchmark.Prediction;
import dev.stemma.analysis.generation.GenerationDisclosure;
import dev.stemma.analysis.scaling.GapReason;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.FigureKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the charts show is what the facts say: the data behind each mark, read from the page, against the library. */
@InBrowser
class ChartsTest {

    private static Page page;

    @BeforeAll
    static void start() {
        page = GptPage.open();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    @BeforeEach
    void open() {
        page.open("");
    }

    /** Returns the data behind the marks of a chart, each mark's place in the drawing with it. */
    private static List<Map<String, Object>> marks(String chart) {
        return page.maps(
                "return [...document.querySelectorAll(arguments[0] + ' svg a')].map(a => ({...a.dataset, href: a.getAttribute('href'),"
                        + " label: a.getAttribute('aria-label'), shapes: [...a.children].map(c => c.tagName).join(' '), text: a.textContent,"
                        + " top: String(a.getBoundingClientRect().top), bottom: String(a.getBoundingClientRect().bottom)}))",
                chart);
    }

    private static double number(Map<String, Object> mark, String name) {
        return Double.parseDouble((String) mark.get(name));
    }

    private static void showAllQuantities() {
        page.js("document.querySelector('#scaling button[aria-expanded=false]').click()");
        page.await("return document.querySelectorAll('#scaling button[aria-expanded=true]').length === 1");
        page.await("return [...document.querySelectorAll('#scaling .canvas')].every(canvas => canvas.firstChild)");
    }

    @Test
    void every_quantity_has_the_points_of_its_progression() {
        showAllQuantities();
        List<ScalingProgression> known = GptPage.FACTS.scaling().stream()
                .filter(scaling -> scaling.points().stream()
                        .anyMatch(point -> point.value().isPresent()))
                .toList();
        assertThat(page.number("return document.querySelectorAll('#scaling .multiples figure').length"))
                .isEqualTo(known.size());

        for (ScalingProgression scaling : known) {
            String id = scaling.quantity().id();
            Map<String, Map<String, Object>> drawn = new HashMap<>();
            marks("#scaling-" + id).stream()
                    .filter(mark -> mark.containsKey("paper"))
                    .forEach(mark -> drawn.put((String) mark.get("paper"), mark));
            for (ScalingPoint point : scaling.points()) {
                Map<String, Object> mark = drawn.get(point.paper().id().value());
                assertThat(mark).as(id + " of " + point.paper().id()).isNotNull();
                assertThat(Optional.ofNullable(mark.get("gap")))
                        .as(id + " of " + point.paper().id())
                        .isEqualTo(point.gapReason().map(GapReason::id));
                if (point.value().isPresent()) {
                    assertThat(number(mark, "value"))
                            .isEqualTo(point.value().get().doubleValue());
                } else {
                    assertThat(mark).doesNotContainKey("value");
                }
            }
        }
    }

    @Test
    void higher_on_the_axis_is_more() {
        for (ScalingProgression scaling : GptPage.FACTS.scaling()) {
            List<Map<String, Object>> points =
                    new ArrayList<>(marks("#scaling-" + scaling.quantity().id()));
            points.removeIf(mark -> !mark.containsKey("value"));
            points.sort(Comparator.comparingDouble(mark -> number(mark, "value")));
            for (int i = 1; i < points.size(); i++) {
                if (number(points.get(i), "value") > number(points.get(i - 1), "value")) {
                    assertThat(number(points.get(i), "top")).isLessThan(number(points.get(i - 1), "top"));
                }
            }
        }
    }

    @Test
    void what_is_withheld_is_no_point_and_lies_below_the_scale() {
        List<Map<String, Object>> all = marks("#scaling-parameters");
        Map<String, Object> gpt4 = all.stream()
                .filter(mark -> "gpt-4".equals(mark.get("paper")))
                .findFirst()
                .orElseThrow();
        double lowestPoint = all.stream()
                .filter(mark -> mark.containsKey("value"))
                .mapToDouble(mark -> number(mark, "bottom"))
                .max()
                .orElseThrow();

        assertThat(gpt4)
                .containsEntry("gap", "withheld")
                .containsEntry("shapes", "text")
                .doesNotContainKey("value");
        assertThat((String) gpt4.get("label")).contains("GPT-4").doesNotContainPattern("\\d{2,}");
        assertThat(number(gpt4, "top")).isGreaterThan(lowestPoint);
        assertThat(all)
                .filteredOn(mark -> mark.get("href").toString().contains("/gpt-4/"))
                .hasSize(1);
    }

    @Test
    void estimates_are_off_until_asked_for_and_then_look_different() {
        showAllQuantities(); // those with an estimate are not among the first
        String drawn = "return document.querySelectorAll('#scaling svg [stroke=\"var(--estimate)\"]').length";
        assertThat(page.number(drawn)).isZero();
        assertThat(page.find("#scaling input[type=checkbox]").isSelected()).isFalse();
        int marksBefore = marks("#scaling").size();

        page.js("document.querySelector('#scaling input[type=checkbox]').click()");
        page.await(drawn + " > 0");

        assertThat(page.address()).contains("estimates=yes");
        assertThat(marks("#scaling").size()).isGreaterThan(marksBefore);
        assertThat(marks("#scaling-parameters"))
                .filteredOn(mark -> "gpt-4".equals(mark.get("paper")))
                .allSatisfy(mark -> assertThat(mark).doesNotContainKey("value"));
    }

    @Test
    void the_heat_map_has_the_counts_of_every_section_of_the_reading() {
        GptPage.FACTS.claims().bySection().forEach((section, counts) -> {
            for (Verdict verdict : Verdict.values()) {
                List<Map<String, Object>> cell = marks("#audit").stream()
                        .filter(mark -> section.section().value().equals(mark.get("section"))
                                && section.reading().value().equals(mark.get("reading"))
                                && verdict.id().equals(mark.get("verdict")))
                        .toList();
                if (counts.count(verdict) == 0) {
                    assertThat(cell).isEmpty();
                } else {
                    assertThat(cell).hasSize(1);
                    assertThat(number(cell.get(0), "count")).isEqualTo((double) counts.count(verdict));
                    assertThat(number(cell.get(0), "total")).isEqualTo((double) counts.total());
                }
            }
        });
    }

    @Test
    void a_cell_of_the_heat_map_leads_to_its_claims() {
        Map<String, Object> cell = marks("#audit").stream()
                .filter(mark -> mark.containsKey("section"))
                .findFirst()
                .orElseThrow();

        page.go((String) cell.get("href"));
        page.awaitFrames();

        assertThat(page.find("#claims .result").getText()).startsWith(cell.get("count") + " ");
    }

    @Test
    void the_rates_have_their_intervals() {
        for (Verdict verdict : Verdict.values()) {
            var rate = GptPage.FACTS.claims().rate(verdict).orElseThrow();
            Map<String, Object> mark = marks("#audit").stream()
                    .filter(one -> one.containsKey("low") && verdict.id().equals(one.get("verdict")))
                    .findFirst()
                    .orElseThrow();

            assertThat(number(mark, "share")).isCloseTo(rate.proportion().value(), within(1e-12));
            assertThat(number(mark, "low")).isCloseTo(rate.proportion().low(), within(1e-12));
            assertThat(number(mark, "high")).isCloseTo(rate.proportion().high(), within(1e-12));
            assertThat(number(mark, "count"))
                    .isEqualTo((double) rate.proportion().count());
        }
    }

    @Test
    void predictions_have_prediction_interval_and_actual_score() {
        List<Map<String, Object>> drawn = marks("#predictions");
        List<Prediction> predictions = GptPage.FACTS.predictability().predictions();

        assertThat(drawn).hasSizeGreaterThan(10);
        for (Map<String, Object> mark : drawn) {
            assertThat(predictions).anySatisfy(prediction -> {
                assertThat(prediction.series().benchmark().id().value()).isEqualTo(mark.get("benchmark"));
                assertThat(prediction.series().family().value()).isEqualTo(mark.get("family"));
                assertThat(number(mark, "predicted")).isCloseTo(prediction.predicted(), within(1e-9));
                assertThat(number(mark, "low")).isCloseTo(prediction.interval().low(), within(1e-9));
                assertThat(number(mark, "high")).isCloseTo(prediction.interval().high(), within(1e-9));
                assertThat(number(mark, "actual")).isEqualTo(prediction.actual().doubleValue());
                assertThat(mark.get("outcome")).isEqualTo(prediction.outcome().id());
            });
        }
    }

    @Test
    void disclosure_has_the_counts_and_the_kind_of_every_quantity() {
        List<Map<String, Object>> counts = marks("#disclosure-counts");
        List<Map<String, Object>> cells = marks("#disclosure-matrix");

        for (GenerationDisclosure generation : GptPage.FACTS.disclosure().generations()) {
            String paper = generation.paper().id().value();
            for (FigureKind kind : FigureKind.values()) {
                double drawn = counts.stream()
                        .filter(mark ->
                                paper.equals(mark.get("paper")) && kind.id().equals(mark.get("disclosure")))
                        .mapToDouble(mark -> number(mark, "count"))
                        .sum();
                assertThat(drawn).as(paper + " " + kind).isEqualTo(generation.count(kind));
            }
            generation
                    .quantities()
                    .forEach(one -> assertThat(cells)
                            .filteredOn(mark -> paper.equals(mark.get("paper"))
                                    && one.quantity().id().equals(mark.get("quantity")))
                            .singleElement()
                            .satisfies(mark -> assertThat(mark.get("disclosure"))
                                    .isEqualTo(one.kind().map(FigureKind::id).orElse("no-entry"))));
        }
    }

    @Test
    void every_mark_says_what_it_is_and_leads_somewhere() {
        showAllQuantities();
        List<Map<String, Object>> all = marks("main");

        assertThat(all).hasSizeGreaterThan(500);
        assertThat(all).allSatisfy(mark -> {
            assertThat((String) mark.get("label")).as(mark.toString()).isNotBlank();
            assertThat((String) mark.get("href")).startsWith("#/");
        });
        List<String> places = all.stream()
                .map(mark -> (String) mark.get("href"))
                .filter(href -> !href.startsWith("#/claims"))
                .distinct()
                .toList();
        assertThat(page.titles(places)).doesNotContainNull().doesNotContain("");
    }

    @Test
    void every_chart_has_its_numbers_as_a_table() {
        String without =
                "return [...document.querySelectorAll('figure.chart')].filter(f => !f.querySelector('details.alternative"
                        + " table')).map(f => f.id)";

        assertThat((List<?>) page.js(without)).isEmpty();
        assertThat(page.number("return document.querySelectorAll('figure.chart').length"))
                .isGreaterThan(10);
    }
}
