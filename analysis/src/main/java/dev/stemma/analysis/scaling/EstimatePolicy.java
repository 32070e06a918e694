package dev.stemma.analysis.scaling;

/**
 * Whether outside estimates may stand in for values that the papers do not give.
 *
 * @since 0.1.0
 */
public enum EstimatePolicy {
    /** They may not: a withheld value stays withheld. */
    EXCLUDE,
    /** They may, where neither the preferred figure nor another one that counts has a value; whatever one enters is marked. */
    INCLUDE
}
