/**
 * What can be wrong with a corpus, and how much of one is read.
 *
 * <p>Types are immutable and thread-safe unless they say otherwise.
 */
@NullMarked
package dev.stemma.corpus.problem;

import org.jspecify.annotations.NullMarked;
