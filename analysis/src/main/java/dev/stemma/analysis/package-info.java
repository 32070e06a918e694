/**
 * Where questions to a corpus begin: all facts of a corpus in memory, and tallies of one that is too large for it.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package dev.stemma.analysis;

import org.jspecify.annotations.NullMarked;
