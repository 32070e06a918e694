/** What it takes to put corpora together: renaming all ids, and the places in which two entries differ. */
@NullMarked
package dev.stemma.corpus.combination;

import org.jspecify.annotations.NullMarked;
