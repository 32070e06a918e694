/** What can be wrong with a corpus, and how much of one is read. */
@NullMarked
package dev.stemma.corpus.problem;

import org.jspecify.annotations.NullMarked;
