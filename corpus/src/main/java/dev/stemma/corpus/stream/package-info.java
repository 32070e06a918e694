/** Values one after the other: what a corpus is read from when nothing is wrong with it, and written to. */
@NullMarked
package dev.stemma.corpus.stream;

import org.jspecify.annotations.NullMarked;
