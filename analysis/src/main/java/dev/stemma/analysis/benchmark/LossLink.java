package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.source.LocalizedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the scores of a metric become losses, and losses become scores again.
 *
 * @param full the score of full marks, above 0, such as 100 for percent; 1 where the form does not use it
 */
record LossLink(Form form, double full) {

    /** How a score becomes a loss: a number above 0 that a power law can be fitted to, lower for better. */
    enum Form {
        /** The score is a share of successes, as of right answers: the loss is minus its logarithm. */
        SUCCESSES,
        /** The score is a share of failures: the loss is minus the logarithm of the rest. */
        FAILURES,
        /** The score is a perplexity: the loss is its logarithm. */
        PERPLEXITY,
        /** The score is a loss already. */
        LOSS
    }

    private static final Pattern OF_HUNDRED =
            Pattern.compile("percent|BLEU|F1 \\(0-100\\)|ROUGE \\(x100\\)|points \\(0-100\\)");
    private static final Pattern OF_MANY = Pattern.compile("(?:points|problems) of (\\d{1,9})");

    /** The units that have a loss. */
    static final String UNITS =
            "percent, fraction (0 to 1), BLEU, F1 (0-100), ROUGE (x100), points (0-100), points of N,"
                    + " problems of N, perplexity, bits per ..., nats per ...";

    private static final Pattern LOSS = Pattern.compile("(?:bits|nats) per [a-z ]+");

    LossLink {
        if (!(full > 0 && full <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("LossLink.full is " + full + ", expected a number above 0, such as 100");
        }
    }

    /**
     * Returns how the scores of a metric become losses; empty if the unit has no loss, or the metric says nothing of quality.
     *
     * <p>The unit decides: {@code percent}, {@code fraction} (0 to 1), {@code BLEU}, {@code F1 (0-100)}, {@code ROUGE (x100)}, {@code points (0-100)},
     * {@code points of N} and {@code problems of N} are shares, of failures where lower is better; {@code perplexity} is one;
     * {@code bits per ...} and {@code nats per ...} are losses.
     */
    static Optional<LossLink> of(Metric metric) {
        String unit = metric.unit();
        if (metric.better() == Direction.NEITHER) {
            return Optional.empty();
        }
        boolean lower = metric.better() == Direction.LOWER;
        Form share = lower ? Form.FAILURES : Form.SUCCESSES;
        Matcher many = OF_MANY.matcher(unit);
        if (unit.equals("fraction")) {
            return Optional.of(new LossLink(share, 1));
        }
        if (OF_HUNDRED.matcher(unit).matches()) {
            return Optional.of(new LossLink(share, 100));
        }
        if (many.matches() && Double.parseDouble(many.group(1)) > 0) {
            return Optional.of(new LossLink(share, Double.parseDouble(many.group(1))));
        }
        if (lower && unit.equals("perplexity")) {
            return Optional.of(new LossLink(Form.PERPLEXITY, 1));
        }
        return (lower && LOSS.matcher(unit).matches()) ? Optional.of(new LossLink(Form.LOSS, 1)) : Optional.empty();
    }

    /**
     * Returns the loss of a score: above 0 and finite exactly if the score lies inside the metric's range; else 0, below 0,
     * infinite or not a number.
     */
    double loss(double score) {
        return switch (form) {
            case SUCCESSES -> -Math.log(score / full);
            case FAILURES -> -Math.log1p(-score / full);
            case PERPLEXITY -> Math.log(score);
            case LOSS -> score;
        };
    }

    /** Returns the score of a loss of 0 or more, in the metric's unit and range. */
    double score(double loss) {
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

    /** Returns the loss as a formula, such as {@code -ln(score / 100)}. */
    LocalizedText formula() {
        return switch (form) {
            case SUCCESSES -> Texts.of("-ln(score / {0})", "-ln(得分 / {0})", Numbers.brief(full));
            case FAILURES -> Texts.of("-ln(1 - score / {0})", "-ln(1 - 得分 / {0})", Numbers.brief(full));
            case PERPLEXITY -> LocalizedText.of("ln(score)", "ln(得分)");
            case LOSS -> LocalizedText.of("score", "得分");
        };
    }

    /** Returns the formula in English. */
    @Override
    public String toString() {
        return formula().toString();
    }
}
