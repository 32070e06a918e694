/**
 * Reading, checking and writing corpora, and the corpus of GPT-1 to GPT-4.
 *
 * <p>Types are immutable and thread-safe unless they say otherwise.
 */
@NullMarked
package dev.stemma.corpus;

import org.jspecify.annotations.NullMarked;
