/**
 * The names by which everything else refers to papers, models, claims and the rest.
 *
 * <p>All types are immutable and thread-safe, builders apart; null is refused with a NullPointerException.
 */
@NullMarked
package dev.stemma.model.id;

import org.jspecify.annotations.NullMarked;
