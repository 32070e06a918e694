/**
 * What became of the claims of a reading: verdicts, rates, attributions, misplaced, omitted and contradictory claims, agreement.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package dev.stemma.analysis.claim;

import org.jspecify.annotations.NullMarked;
