/**
 * Descent: which paper builds on which, in which order, and what is wrong with that.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package dev.stemma.analysis.lineage;

import org.jspecify.annotations.NullMarked;
