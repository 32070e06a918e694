/**
 * What every computed fact has in common: it explains itself, in two languages, down to the places it rests on.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package dev.stemma.analysis.fact;

import org.jspecify.annotations.NullMarked;
