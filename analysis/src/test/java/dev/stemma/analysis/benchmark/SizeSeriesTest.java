package dev.stemma.analysis.benchmark;

import static dev.stemma.analysis.benchmark.Family.predictability;
import static dev.stemma.analysis.benchmark.Family.run;
import static dev.stemma.analysis.benchmark.Family.runs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.Fixtures;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizeSeriesTest {

    @Test
    void three_sizes_are_no_series_and_other_printings_do_not_count() {
        List<BenchmarkResult> results = new ArrayList<>(runs("bits", "4", "3", "2"));
        results.add(run("m9", "bits", "1").printing("text").build());

        assertThat(predictability(results).benchmarks()).isEmpty();
        assertThat(predictability(results).capabilities()).isEmpty();
    }

    @Test
    void results_that_differ_in_more_than_the_size_are_never_one_series() {
        List<BenchmarkResult> results = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            results.add(run("m" + (6 + i), "bits", "" + (5 - i)).shots(i % 2).build());
        }

        assertThat(predictability(results).benchmarks()).isEmpty();
    }

    @Test
    void a_series_says_shots_split_and_variant_and_of_one_example_nothing() {
        List<BenchmarkResult> results = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            results.add(run("m" + (6 + i), "bits", "" + (5 - i))
                    .shots(15)
                    .split("test")
                    .prompt("no blanks")
                    .build());
            results.add(run("m" + (6 + i), "perplexity", "" + (5 - i)).shots(1).build());
        }

        assertThat(predictability(results).predictions())
                .extracting(prediction -> prediction.series().key())
                .containsExactly(
                        "a, quiz (perplexity, zero-shot)", "a, quiz (bits, zero-shot, 15 shots, test, no blanks)");
    }

    @Test
    void series_of_one_metric_come_by_shots_split_and_variant() {
        List<BenchmarkResult> results = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String score = "" + (5 - i);
            String model = "m" + (6 + i);
            results.add(run(model, "bits", score).split("test").prompt("b").build());
            results.add(run(model, "bits", score).split("test").prompt("a").build());
            results.add(run(model, "bits", score).split("dev").build());
            results.add(run(model, "bits", score).shots(3).build());
        }

        assertThat(predictability(results).predictions())
                .extracting(prediction -> prediction.series().terms())
                .containsExactly(
                        "bits, zero-shot, dev",
                        "bits, zero-shot, test, a",
                        "bits, zero-shot, test, b",
                        "bits, zero-shot, 3 shots");
    }

    @Test
    void a_model_of_unknown_size_comes_last_in_its_series() {
        List<BenchmarkResult> results = new ArrayList<>(runs("bits", "5", "4", "3"));
        results.add(0, run("secret", "bits", "1").build());

        assertThat(predictability(results).unpredicted())
                .singleElement()
                .satisfies(one -> assertThat(one.series()).hasToString("a, quiz (bits, zero-shot): 5; 4; 3; 1"));
    }

    @Test
    void smaller_sizes_that_are_all_the_same_have_no_law() {
        List<BenchmarkResult> results = runs("bits", "5", "4", "3", "2");
        List<LanguageModel> equal = results.stream()
                .map(result -> Fixtures.model(
                        result.model().value(),
                        "a",
                        false,
                        Quantity.PARAMETERS,
                        Fixtures.stated(result.model().value().equals("m9") ? "1e10" : "1e9")))
                .toList();
        Predictability predictability = Facts.of(Fixtures.corpus()
                        .papers(List.of(Fixtures.paper("a", "2020")))
                        .models(equal)
                        .benchmarks(List.of(Family.QUIZ))
                        .results(results)
                        .build())
                .predictability();

        assertThat(predictability.unpredicted())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo(UnpredictedSeries.Reason.NO_LAW))
                .satisfies(one -> assertThat(one.detail().in(Language.ENGLISH)).startsWith("too few different scales"));
    }

    @Test
    void families_come_in_generation_order() {
        List<BenchmarkResult> results = new ArrayList<>();
        List<LanguageModel> models = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            for (String family : List.of("a", "z")) {
                models.add(Fixtures.model(
                        family + i, family, false, Quantity.PARAMETERS, Fixtures.stated("1e" + (6 + i))));
                results.add(run(family + i, "bits", "" + (5 - i)).build());
            }
        }
        Predictability predictability = Facts.of(Fixtures.corpus()
                        .papers(List.of(Fixtures.paper("a", "2021", "z"), Fixtures.paper("z", "2020")))
                        .models(models)
                        .benchmarks(List.of(Family.QUIZ))
                        .results(results)
                        .build())
                .predictability();

        assertThat(predictability.benchmarks())
                .extracting(BenchmarkPredictability::toString)
                .extracting(text -> text.substring(0, 7))
                .containsExactly("z, quiz", "a, quiz");
        assertThat(predictability.tally(PaperId.of("z")).predictions()).hasSize(1);
    }
}
