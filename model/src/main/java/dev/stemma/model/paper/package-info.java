/**
 * Papers, their sections and dates, and the works they build on.
 *
 * <p>All types are immutable and thread-safe, builders apart; null is refused with a NullPointerException.
 */
@NullMarked
package dev.stemma.model.paper;

import org.jspecify.annotations.NullMarked;
