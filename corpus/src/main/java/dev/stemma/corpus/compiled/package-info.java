/**
 * The shipped corpus in the form in which it is read fastest.
 *
 * <p>The JSON files are the source of truth and lie in the same jar; the build compiles them into one file beside them, and a
 * test holds the two equal. See docs/performance.md.
 */
@NullMarked
package dev.stemma.corpus.compiled;

import org.jspecify.annotations.NullMarked;
