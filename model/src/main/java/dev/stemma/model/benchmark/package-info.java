/**
 * Benchmarks and the results that a source reports on them.
 *
 * <p>All types are immutable and thread-safe, builders apart; null is refused with a NullPointerException.
 */
@NullMarked
package dev.stemma.model.benchmark;

import org.jspecify.annotations.NullMarked;
