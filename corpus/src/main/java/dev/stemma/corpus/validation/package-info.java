/** The rules that hold a corpus together, one class for each kind of entry. */
@NullMarked
package dev.stemma.corpus.validation;

import org.jspecify.annotations.NullMarked;
