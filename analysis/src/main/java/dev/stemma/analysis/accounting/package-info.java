/**
 * Arithmetic on what the sources print: where the numbers agree with one another, and where they do not.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package dev.stemma.analysis.accounting;

import org.jspecify.annotations.NullMarked;
