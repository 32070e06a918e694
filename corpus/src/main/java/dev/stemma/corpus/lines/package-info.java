/** Newline-delimited JSON: one entry of a corpus on each line. */
@NullMarked
package dev.stemma.corpus.lines;

import org.jspecify.annotations.NullMarked;
