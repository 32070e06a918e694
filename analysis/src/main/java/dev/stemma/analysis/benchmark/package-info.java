/**
 * How scores went from generation to generation, and what small models predict of large ones.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package dev.stemma.analysis.benchmark;

import org.jspecify.annotations.NullMarked;
