/** What became of the claims of a reading: verdicts, rates, attributions, misplaced, omitted and contradictory claims, agreement. */
@NullMarked
package dev.stemma.analysis.claim;

import org.jspecify.annotations.NullMarked;
