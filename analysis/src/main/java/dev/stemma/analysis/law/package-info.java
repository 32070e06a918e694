/**
 * Laws of how a loss falls with scale, fitted to measured points and extrapolated with intervals.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package dev.stemma.analysis.law;

import org.jspecify.annotations.NullMarked;
