/** Values one after the other, from and to JSON or bytes: what is wrong with them, and the line and column of each problem. */
@NullMarked
package dev.stemma.corpus.json;

import org.jspecify.annotations.NullMarked;
