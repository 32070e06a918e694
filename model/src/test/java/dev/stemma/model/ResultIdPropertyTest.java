package dev.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two results have one id if and only if they are one row. */
class ResultIdPropertyTest {

    /** Where the id of one row is cut in another way, it reads like that of another one. */
    private static final List<String> HOSTILE = List.of(
            "&",
            "%",
            "=",
            "?",
            "/",
            "%26",
            "%25",
            "%2526",
            "&split=",
            "split=a",
            "a&prompt=b",
            "a?shots=1",
            "shots",
            " ",
            "a",
            "b",
            "\u3000b",
            "中",
            "\uD83D\uDE80",
            "\"",
            "'",
            "#",
            "+");

    private static final int IDS = 4;
    private static final int TEXTS = 6;

    /** All that tells a row from others. */
    record Row(List<String> ids, Setting setting, Optional<Integer> shots, List<Optional<String>> texts) {

        BenchmarkResult.Builder result(String score, int page) {
            return BenchmarkResult.builder()
                    .source(SourceId.of(ids.get(0)))
                    .model(ModelId.of(ids.get(1)))
                    .benchmark(BenchmarkId.of(ids.get(2)))
                    .metric(MetricId.of(ids.get(3)))
                    .setting(setting)
                    .shots(shots)
                    .split(texts.get(0))
                    .modelVersion(texts.get(1))
                    .prompt(texts.get(2))
                    .subset(texts.get(3))
                    .opponent(texts.get(4))
                    .printing(texts.get(5))
                    .score(FigureValue.of(score))
                    .locator(Locator.builder().page(page).build());
        }

        String id() {
            return result("1", 1).build().id();
        }

        /** {@return this row with one property of another one, by its number} */
        Row with(int number, Row other) {
            List<String> otherIds = new ArrayList<>(ids);
            List<Optional<String>> otherTexts = new ArrayList<>(texts);
            if (number < IDS) {
                otherIds.set(number, other.ids.get(number));
            } else if (number < IDS + TEXTS) {
                otherTexts.set(number - IDS, other.texts.get(number - IDS));
            }
            return new Row(
                    otherIds,
                    number == IDS + TEXTS ? other.setting : setting,
                    number == IDS + TEXTS + 1 ? other.shots : shots,
                    otherTexts);
        }

        /** {@return this row with the texts one place further on} */
        Row turned() {
            List<Optional<String>> turned = new ArrayList<>(texts);
            turned.add(turned.remove(0));
            return new Row(ids, setting, shots, turned);
        }
    }

    @Property(tries = 3_000)
    void two_rows_have_one_id_only_if_they_are_one(@ForAll("rows") Row one, @ForAll("rows") Row other) {
        Stream.concat(
                        Stream.of(other, one.turned()),
                        IntStream.range(0, IDS + TEXTS + 2).mapToObj(number -> one.with(number, other)))
                .forEach(row -> assertThat(row.id().equals(one.id()))
                        .as("%s and %s", one, row)
                        .isEqualTo(row.equals(one)));
    }

    @Property(tries = 1_000)
    void what_a_row_says_is_no_part_of_its_id(@ForAll("rows") Row row, @ForAll("texts") Optional<String> text) {
        BenchmarkResult another = row.result("2", 2)
                .low(FigureValue.of("0"))
                .high(FigureValue.of("3"))
                .printed(text)
                .samples(9)
                .note(LocalizedText.of("Note"))
                .build();

        assertThat(another.id()).isEqualTo(row.id());
    }

    @Provide
    Arbitrary<Optional<String>> texts() {
        return Arbitraries.of(HOSTILE)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.isBlank())
                .optional(0.6);
    }

    @Provide
    Arbitrary<Row> rows() {
        Arbitrary<List<String>> ids = Arbitraries.of(
                        "a", "b", "a-b", "a.b", "shots", "split", "zero-shot", "a-zero-shot")
                .list()
                .ofSize(IDS);
        return Combinators.combine(
                        ids,
                        Arbitraries.of(Setting.class),
                        Arbitraries.integers().between(0, 12).optional(0.6),
                        texts().list().ofSize(TEXTS))
                .as(Row::new);
    }
}
