package dev.stemma.analysis.benchmark;

import dev.stemma.model.source.LocalizedText;

/** How a score becomes a loss: a number above 0 that a power law can be fitted to, lower for better. */
enum LossForm {
    /** The score is a share of successes, as of right answers: the loss is minus its logarithm. */
    SUCCESSES("-ln(score / {})", "-ln(得分 / {})"),
    /** The score is a share of failures: the loss is minus the logarithm of the rest. */
    FAILURES("-ln(1 - score / {})", "-ln(1 - 得分 / {})"),
    /** The score is a perplexity: the loss is its logarithm. */
    PERPLEXITY("ln(score)", "ln(得分)"),
    /** The score is a loss already. */
    LOSS("score", "得分");

    private final String en;
    private final String zh;

    LossForm(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** Returns the loss as a formula, with the full score. */
    LocalizedText formula(String full) {
        return LocalizedText.of(en.replace("{}", full), zh.replace("{}", full));
    }
}
