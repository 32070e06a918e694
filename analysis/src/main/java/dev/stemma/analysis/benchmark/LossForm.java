package dev.stemma.analysis.benchmark;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * How a score becomes a loss: a number above 0 that a power law can be fitted to, lower for better.
 *
 * @since 0.1.0
 */
public enum LossForm implements Named {
    /** The score is a share of successes, as of right answers: the loss is minus its logarithm. */
    SUCCESSES("successes", "-ln(score / {})", "-ln(得分 / {})"),
    /** The score is a share of failures: the loss is minus the logarithm of the rest. */
    FAILURES("failures", "-ln(1 - score / {})", "-ln(1 - 得分 / {})"),
    /** The score is a perplexity: the loss is its logarithm. */
    PERPLEXITY("perplexity", "ln(score)", "ln(得分)"),
    /** The score is a loss already. */
    LOSS("loss", "score", "得分");

    private final String id;
    private final String en;
    private final String zh;

    LossForm(String id, String en, String zh) {
        this.id = id;
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String id() {
        return id;
    }

    /** Returns the loss as a formula, with the full score. */
    LocalizedText formula(String full) {
        return LocalizedText.of(en.replace("{}", full), zh.replace("{}", full));
    }

    @Override
    public String toString() {
        return id;
    }
}
