/**
 * How a quantity grew: from generation to generation, and over the years with an interval.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package dev.stemma.analysis.scaling;

import org.jspecify.annotations.NullMarked;
