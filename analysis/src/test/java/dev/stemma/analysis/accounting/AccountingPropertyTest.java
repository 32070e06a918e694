package dev.stemma.analysis.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.id.MetricId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AccountingPropertyTest {

    /** A family whose printed numbers all follow from its shape; each number can be replaced. */
    record Family(int layers, int heads, int each, int context, int vocabulary, int score, int tokens) {

        int width() {
            return heads * each;
        }

        Architecture architecture() {
            return new Architecture(vocabulary, context, layers, width(), 0, true, true, true);
        }

        Ledger ledger(int width, int headsPrinted, String flop, String gain, String epochs) {
            BigDecimal count = architecture().parameters();
            BigDecimal training = new BigDecimal(tokens).scaleByPowerOfTen(9);
            BigDecimal operations = count.multiply(training).multiply(BigDecimal.valueOf(6));
            String compute = flop.isEmpty() ? digits(operations) : flop;
            Metric accuracy = Metric.of(MetricId.of("accuracy"), "accuracy", "percent", Direction.HIGHER);
            Metric over = new Metric(
                    MetricId.of("gain"), "gain", "points", Direction.HIGHER, List.of(), Optional.of(accuracy.id()));
            return new Ledger()
                    .model(
                            "m",
                            Quantity.PARAMETERS,
                            count.toPlainString(),
                            Quantity.LAYERS,
                            layers,
                            Quantity.D_MODEL,
                            width,
                            Quantity.HEADS,
                            headsPrinted,
                            Quantity.D_HEAD,
                            each,
                            Quantity.CONTEXT,
                            context,
                            Quantity.VOCABULARY,
                            vocabulary,
                            Quantity.NORMALIZATION,
                            "pre-layer-norm",
                            Quantity.TRAINING_TOKENS,
                            training.toPlainString(),
                            Quantity.TRAINING_FLOP,
                            compute,
                            Quantity.TRAINING_PF_DAYS,
                            digits(Amounts.over(new BigDecimal(compute), Accounting.FLOP_PER_PF_DAY)))
                    .system("rival", SystemKind.MODEL)
                    .benchmark("b", List.of(), accuracy, over)
                    .result("m", "b", "accuracy", score + ".0")
                    .result("m", "b", "accuracy", String.valueOf(score), "text")
                    .result("rival", "b", "accuracy", "10.0")
                    .result("m", "b", "gain", gain.isEmpty() ? (score - 10) + ".0" : gain)
                    .dataSet("one", training.toPlainString(), "40", epochs)
                    .dataSet("two", training.toPlainString(), "60", "0.60");
        }

        Ledger consistent() {
            return ledger(width(), heads, "", "", "0.40");
        }

        private static String digits(BigDecimal number) {
            return number.round(new MathContext(8, RoundingMode.HALF_EVEN))
                    .stripTrailingZeros()
                    .toString();
        }
    }

    @Provide
    Arbitrary<Family> families() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(2, 100),
                        Arbitraries.integers().between(16, 200),
                        Arbitraries.integers().between(128, 4096),
                        Arbitraries.integers().between(1000, 100000),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 999))
                .as(Family::new);
    }

    @Property
    void numbers_that_follow_from_one_another_give_no_finding(@ForAll("families") Family family) {
        Accounting accounting = family.consistent().accounting();

        assertThat(accounting.checks(Outcome.DIFFERS)).isEmpty();
        assertThat(accounting.checks())
                .extracting(AccountingCheck::kind)
                .containsExactly(
                        CheckKind.PARAMETER_COUNT,
                        CheckKind.HEAD_WIDTH,
                        CheckKind.COMPUTE_6ND,
                        CheckKind.FLOP_AGAINST_PF_DAYS,
                        CheckKind.MIXTURE_EPOCHS,
                        CheckKind.MIXTURE_EPOCHS,
                        CheckKind.MIXTURE_SUM,
                        CheckKind.PRINTED_TWICE,
                        CheckKind.GAIN_OVER_BEST);
    }

    @Property
    void another_number_of_heads_is_found_as_such_and_as_nothing_else(
            @ForAll("families") Family family, @ForAll @IntRange(min = 1, max = 9) int more) {
        Accounting accounting = family.ledger(family.width(), family.heads() + more, "", "", "0.40")
                .accounting();

        assertThat(accounting.checks(Outcome.DIFFERS)).singleElement().satisfies(check -> {
            assertThat(check.kind()).isEqualTo(CheckKind.HEAD_WIDTH);
            assertThat(check.inferences().get(0).needed()).hasToString(String.valueOf(family.heads()));
        });
    }

    @Property
    void other_compute_gain_or_passes_are_found_each_as_its_own_kind(@ForAll("families") Family family) {
        assertThat(family.ledger(family.width(), family.heads(), "1e30", "", "0.40")
                        .accounting()
                        .checks(Outcome.DIFFERS))
                .extracting(AccountingCheck::kind)
                .containsExactly(CheckKind.COMPUTE_6ND);
        assertThat(family.ledger(family.width(), family.heads(), "", "-99.0", "0.40")
                        .accounting()
                        .checks(Outcome.DIFFERS))
                .extracting(AccountingCheck::kind)
                .containsExactly(CheckKind.GAIN_OVER_BEST);
        assertThat(family.ledger(family.width(), family.heads(), "", "", "0.50")
                        .accounting()
                        .checks(Outcome.DIFFERS))
                .extracting(AccountingCheck::toString)
                .containsExactly("mixture-epochs a/one: 0.50 / 0.4, differs");
    }

    @Property
    void an_input_that_would_explain_a_count_does_explain_it(
            @ForAll("families") Family family, @ForAll @IntRange(min = 50, max = 199) int percent) {
        BigDecimal printed = family.architecture()
                .with(Quantity.VOCABULARY, Math.max(1, family.vocabulary() * (long) percent / 100))
                .parameters();
        Accounting accounting = new Ledger()
                .model(
                        "m",
                        Quantity.PARAMETERS,
                        printed.toPlainString(),
                        Quantity.LAYERS,
                        family.layers(),
                        Quantity.D_MODEL,
                        family.width(),
                        Quantity.CONTEXT,
                        family.context(),
                        Quantity.VOCABULARY,
                        family.vocabulary(),
                        Quantity.NORMALIZATION,
                        "pre-layer-norm")
                .accounting();

        for (AccountingCheck check : accounting.checks(Outcome.DIFFERS)) {
            assertThat(check.inferences()).extracting(Inference::input).contains(Quantity.VOCABULARY);
            for (Inference inference : check.inferences()) {
                for (BigDecimal end :
                        List.of(inference.needed().low(), inference.needed().high())) {
                    BigDecimal count = family.architecture()
                            .with(inference.input(), end.longValueExact())
                            .parameters();
                    assertThat(count.subtract(printed).abs())
                            .isLessThanOrEqualTo(
                                    inference.exact() ? check.printed().halfUnit() : check.tolerance());
                }
            }
        }
    }

    @Property
    void the_order_of_the_lists_does_not_matter(@ForAll("families") Family family, @ForAll Random random) {
        Corpus corpus = family.ledger(family.width() + 1, family.heads(), "1e30", "-99.0", "0.50")
                .model("n", Quantity.HEADS, 3, Quantity.D_HEAD, 5, Quantity.D_MODEL, 16)
                .build();
        Corpus shuffled = Corpus.builder()
                .id(corpus.id())
                .title(corpus.title())
                .dataVersion(corpus.dataVersion())
                .license(corpus.license())
                .papers(corpus.papers())
                .models(shuffled(corpus.models(), random))
                .systems(shuffled(corpus.systems(), random))
                .benchmarks(shuffled(corpus.benchmarks(), random))
                .results(shuffled(corpus.results(), random))
                .build();

        assertThat(Facts.of(shuffled).accounting()).isEqualTo(Facts.of(corpus).accounting());
    }

    private static <T> List<T> shuffled(Collection<T> values, Random random) {
        List<T> list = new ArrayList<>(values);
        Collections.shuffle(list, random);
        return list;
    }
}
