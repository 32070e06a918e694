/** Where something stands in the files of a corpus, and who is told of a problem there. */
@NullMarked
package dev.stemma.corpus.location;

import org.jspecify.annotations.NullMarked;
