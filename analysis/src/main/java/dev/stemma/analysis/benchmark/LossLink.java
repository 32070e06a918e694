package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.internal.Numbers;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.source.LocalizedText;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the scores of a metric become losses, and losses become scores again.
 *
 * <p>One idea serves all metrics: a perplexity is exp(loss), a share of right answers is exp(-loss), and the loss is a power
 * law of the size. For a share this is the law of pass rates of the GPT-4 report (section 3.2), with the test as a whole for a
 * problem; for a perplexity, and for bits per byte, it is the report's law of the loss (section 3.1) without the irreducible
 * term, for which three to seven points are too few. Whatever the law predicts, the score that comes back lies in the metric's
 * range: a share between 0 and full marks, a perplexity above 1, a loss above 0. Straight lines do not keep it: one in the
 * score passes full marks, and one in the logarithm of the perplexity predicts an impossible 0.13 for LAMBADA with examples on
 * the shipped corpus. A logit would keep the range of a share, but not that of a perplexity, and it rests on no law that the
 * papers state.
 *
 * <p>The price: a score of 0 or of full marks has no loss. The report leaves such problems out for the same reason. And the
 * law does not know what guessing scores, so that a test on which small models guess looks flatter than it will be.
 *
 * <p>Immutable and thread-safe.
 *
 * @param form the form of the loss
 * @param full the score of full marks, above 0, such as 100 for percent; 1 where the form does not use it
 * @since 0.1.0
 */
public record LossLink(LossForm form, double full) {

    private static final Pattern OF_HUNDRED =
            Pattern.compile("percent|BLEU|F1 \\(0-100\\)|ROUGE \\(x100\\)|points \\(0-100\\)");
    private static final Pattern OF_MANY = Pattern.compile("(?:points|problems) of (\\d{1,9})");
    private static final Pattern LOSS = Pattern.compile("(?:bits|nats) per [a-z ]+");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if full marks are not a number above 0
     */
    public LossLink {
        Objects.requireNonNull(form, "form");
        if (!(full > 0 && full <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("LossLink.full is " + full + ", expected a number above 0, such as 100");
        }
    }

    /**
     * Returns how the scores of a metric become losses.
     *
     * <p>The unit decides: {@code percent}, {@code BLEU}, {@code F1 (0-100)}, {@code ROUGE (x100)}, {@code points (0-100)},
     * {@code points of N} and {@code problems of N} are shares, of failures where lower is better; {@code perplexity} is one;
     * {@code bits per ...} and {@code nats per ...} are losses.
     *
     * @param metric the metric
     * @return the link; empty if the unit is another one, or the metric says nothing of quality
     */
    public static Optional<LossLink> of(Metric metric) {
        String unit = metric.unit();
        if (metric.better() == Direction.NEITHER) {
            return Optional.empty();
        }
        boolean lower = metric.better() == Direction.LOWER;
        LossForm share = lower ? LossForm.FAILURES : LossForm.SUCCESSES;
        Matcher many = OF_MANY.matcher(unit);
        if (OF_HUNDRED.matcher(unit).matches()) {
            return Optional.of(new LossLink(share, 100));
        }
        if (many.matches() && Double.parseDouble(many.group(1)) > 0) {
            return Optional.of(new LossLink(share, Double.parseDouble(many.group(1))));
        }
        if (lower && unit.equals("perplexity")) {
            return Optional.of(new LossLink(LossForm.PERPLEXITY, 1));
        }
        return (lower && LOSS.matcher(unit).matches()) ? Optional.of(new LossLink(LossForm.LOSS, 1)) : Optional.empty();
    }

    /**
     * Returns the loss of a score.
     *
     * @param score the score, in the metric's unit
     * @return the loss, above 0 and finite exactly if the score lies inside the metric's range; else 0, below 0, infinite or not
     *     a number
     */
    public double loss(double score) {
        return switch (form) {
            case SUCCESSES -> -Math.log(score / full);
            case FAILURES -> -Math.log1p(-score / full);
            case PERPLEXITY -> Math.log(score);
            case LOSS -> score;
        };
    }

    /**
     * Returns the score of a loss.
     *
     * @param loss the loss, 0 or more
     * @return the score, in the metric's unit and range
     */
    public double score(double loss) {
        return switch (form) {
            case SUCCESSES -> full * Math.exp(-loss);
            case FAILURES -> -full * Math.expm1(-loss);
            case PERPLEXITY -> Math.exp(loss);
            case LOSS -> loss;
        };
    }

    /** Returns whether a score has a loss that a power law can be fitted to. */
    boolean admits(double score) {
        double loss = loss(score);
        return loss > 0 && loss <= Double.MAX_VALUE;
    }

    /**
     * Returns the loss as a formula.
     *
     * @return such as {@code -ln(score / 100)}
     */
    public LocalizedText formula() {
        return form.formula(Numbers.brief(full));
    }

    /** Returns the formula in English. */
    @Override
    public String toString() {
        return formula().en();
    }
}
