package dev.stemma.analysis.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which results an average is taken to be the average of. */
class AverageChecksTest {

    private static final Metric ACCURACY = Metric.of(MetricId.of("accuracy"), "accuracy", "percent", Direction.HIGHER);
    private static final Metric F1 = Metric.of(MetricId.of("f1"), "f1", "percent", Direction.HIGHER);
    private static final Metric COUNT = Metric.of(MetricId.of("count"), "count", "examples", Direction.NEITHER);
    private static final Metric GAIN =
            new Metric(MetricId.of("gain"), "gain", "points", Direction.HIGHER, List.of(), Optional.of(ACCURACY.id()));
    private static final Metric MEAN = new Metric(
            MetricId.of("mean"),
            "mean",
            "percent",
            Direction.HIGHER,
            List.of(ACCURACY.id(), F1.id()),
            Optional.empty());

    private static Ledger parts() {
        return new Ledger()
                .benchmark("all", List.of("one", "two"), ACCURACY)
                .benchmark("one", List.of(), ACCURACY)
                .benchmark("two", List.of(), ACCURACY, F1, COUNT, GAIN, MEAN);
    }

    private static List<String> checks(Ledger ledger) {
        return ledger.accounting().checks(CheckKind.AVERAGE_OF_PARTS).stream()
                .map(AccountingCheck::toString)
                .toList();
    }

    @Test
    void a_part_enters_with_the_metric_of_the_average_if_it_has_it() {
        assertThat(checks(parts().result("m", "all", "accuracy", "65.0")
                        .result("m", "one", "accuracy", "60.0")
                        .result("m", "two", "accuracy", "70.0")
                        .result("m", "two", "f1", "90.0")))
                .containsExactly("average-of-parts m/all/accuracy/fine-tuned: 65.0 / 65, agrees");
    }

    @Test
    void counts_gains_and_averages_are_no_parts() {
        assertThat(checks(parts().result("m", "all", "accuracy", "65.0")
                        .result("m", "one", "accuracy", "60.0")
                        .result("m", "two", "f1", "70.0")
                        .result("m", "two", "count", "1000")
                        .result("m", "two", "gain", "5.0")
                        .result("m", "two", "mean", "88.0")))
                .containsExactly("average-of-parts m/all/accuracy/fine-tuned: 65.0 / 65, agrees");
    }

    @Test
    void a_part_enters_with_the_split_of_the_average_or_else_with_the_one_it_has() {
        assertThat(checks(parts().split("m", "all", "accuracy", "65.0", "test")
                        .split("m", "one", "accuracy", "60.0", "test")
                        .split("m", "one", "accuracy", "10.0", "development")
                        .split("m", "two", "accuracy", "70.0", "development")))
                .containsExactly("average-of-parts m/all/accuracy/fine-tuned: 65.0 / 65, agrees");
    }

    @Test
    void parts_of_the_same_number_of_shots_and_variant_belong_to_the_average() {
        assertThat(checks(parts().shots("m", "all", "accuracy", "65.0", 5)
                        .shots("m", "one", "accuracy", "60.0", 5)
                        .shots("m", "one", "accuracy", "10.0", 9)
                        .shots("m", "two", "accuracy", "70.0", 5)))
                .containsExactly("average-of-parts m/all/accuracy/fine-tuned: 65.0 / 65, agrees");
        assertThat(checks(parts().variant("m", "all", "accuracy", "65.0", "clean")
                        .result("m", "one", "accuracy", "10.0")
                        .variant("m", "one", "accuracy", "60.0", "clean")
                        .variant("m", "two", "accuracy", "70.0", "clean")))
                .containsExactly("average-of-parts m/all/accuracy/fine-tuned, clean: 65.0 / 65, agrees");
    }

    @Test
    void a_part_that_is_printed_again_elsewhere_enters_once() {
        assertThat(checks(parts().result("m", "two", "mean", "75.0")
                        .result("m", "two", "accuracy", "70.0")
                        .result("m", "two", "accuracy", "71.0", "text")
                        .result("m", "two", "f1", "80.0")))
                .containsExactly("average-of-parts m/two/mean/fine-tuned: 75.0 / 75, agrees");
    }

    @Test
    void the_working_names_each_part_with_shots_and_split() {
        AccountingCheck check = parts().result("m", "all", "accuracy", "65.0")
                .shots("m", "one", "accuracy", "60.0", 5)
                .split("m", "two", "accuracy", "70.0", "test")
                .accounting()
                .checks(CheckKind.AVERAGE_OF_PARTS)
                .get(0);

        assertThat(check.working())
                .extracting(line -> line.statement().in(Language.ENGLISH))
                .containsExactly(
                        "(60 + 70) / 2 = 65",
                        "m, one (accuracy), fine-tuned, 5 shots: 60.0",
                        "m, two (accuracy), fine-tuned, test: 70.0");
        assertThat(check.working().get(1).statement().in(Language.CHINESE))
                .isEqualTo("m，one (accuracy)，fine-tuned，5 个示例：60.0");
    }
}
