package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.source.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was measured in drawings: the tables below docs/measured and the results of the corpus say the same. */
class MeasuredPointsTest {

    private static final Path FOLDER = Path.of("..", "docs", "measured");

    private final Corpus gpt = GptCorpus.load();

    @Test
    void each_point_says_of_which_figure_it_is_where_it_was_measured_and_how_exactly() throws IOException {
        Map<String, Source> sources = gpt.sources().stream()
                .collect(Collectors.toMap(source -> source.id().value(), source -> source));

        for (Map<String, String> point : rows("points.csv")) {
            assertThat(sources).as("%s", point).containsKeys(point.get("source"), point.get("document"));
            assertThat(Integer.parseInt(point.get("page")))
                    .as("%s", point)
                    .isBetween(1, sources.get(point.get("source")).pages().orElseThrow());
            assertThat(number(point, "y_error")).as("%s", point).isPositive();
            assertThat(List.of(number(point, "x_pixel"), number(point, "y_pixel")))
                    .as("%s", point)
                    .allMatch(pixel -> pixel.signum() >= 0);
        }
    }

    @Test
    void a_measured_result_is_its_point_in_as_many_digits_as_that_is_good_for() throws IOException {
        Map<String, Map<String, String>> points = new HashMap<>();
        for (Map<String, String> point : rows("points.csv")) {
            if (!point.get("result").isEmpty()) {
                assertThat(points.put(point.get("result"), point))
                        .as("%s", point)
                        .isNull();
            }
        }
        List<BenchmarkResult> measured = gpt.results().stream()
                .filter(result -> result.measured().isPresent())
                .toList();

        assertThat(measured).extracting(BenchmarkResult::id).containsExactlyInAnyOrderElementsOf(points.keySet());
        for (BenchmarkResult result : measured) {
            Map<String, String> point = points.get(result.id());
            BigDecimal score = result.score().number().orElseThrow();
            BigDecimal off = score.subtract(number(point, "y")).abs();
            assertThat(off).as(result.id()).isLessThanOrEqualTo(BigDecimal.valueOf(5, score.scale() + 1));
            assertThat(result.measured().orElseThrow().within().number().orElseThrow())
                    .as(result.id())
                    .isGreaterThanOrEqualTo(number(point, "y_error").add(off));
            assertThat(result.measured().orElseThrow().document().value()).isEqualTo(point.get("document"));
            assertThat(result.source().value()).isEqualTo(point.get("source"));
            assertThat(result.locator().page()).hasValue(Integer.parseInt(point.get("page")));
        }
    }

    @Test
    void what_is_printed_and_what_was_measured_a_second_time_lies_within_the_error() throws IOException {
        Map<List<String>, BigDecimal> heights = new HashMap<>();
        for (Map<String, String> point : rows("points.csv")) {
            heights.put(key(point), number(point, "y"));
            // the line of Lead-3 is drawn at 31.63, and Table 4 prints 31.55
            if (!point.get("printed").isEmpty() && !point.get("series").equals("Lead-3")) {
                assertThat(number(point, "y").subtract(number(point, "printed")).abs())
                        .as("%s", point)
                        .isLessThanOrEqualTo(number(point, "y_error"));
            }
        }

        Map<String, Integer> counts = new HashMap<>();
        for (Map<String, String> again : rows("again.csv")) {
            counts.merge(again.get("figure"), 1, Integer::sum);
            assertThat(heights).as("%s", again).containsEntry(key(again), number(again, "y"));
            assertThat(number(again, "y_again").subtract(number(again, "y")).abs())
                    .as("%s", again)
                    .isLessThanOrEqualTo(number(again, "error"));
        }
        assertThat(counts.keySet()).isEqualTo(figures());
    }

    @Test
    void every_axis_goes_through_its_ticks_to_half_a_pixel() throws IOException {
        assertThat(rows("axes.csv")).allMatch(tick -> number(tick, "off").abs().compareTo(new BigDecimal("0.5")) < 0);
        assertThat(rows("axes.csv").stream().map(tick -> tick.get("figure")).collect(Collectors.toSet()))
                .isEqualTo(figures());
    }

    private static Set<String> figures() throws IOException {
        return rows("points.csv").stream().map(point -> point.get("figure")).collect(Collectors.toSet());
    }

    private static List<String> key(Map<String, String> row) {
        return List.of(row.get("figure"), row.get("panel"), row.get("series"), row.get("point"));
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column));
    }

    /** The rows of a table by their columns; no cell holds a comma or a quotation mark. */
    private static List<Map<String, String>> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(file));
        String[] head = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(cells).as(line).hasSameSizeAs(head);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < head.length; i++) {
                row.put(head[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
