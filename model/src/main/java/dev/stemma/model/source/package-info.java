/**
 * Documents and the places in them; languages, and texts in one or several; dates that may be incomplete.
 *
 * <p>All types are immutable and thread-safe, builders apart; null is refused with a NullPointerException.
 */
@NullMarked
package dev.stemma.model.source;

import org.jspecify.annotations.NullMarked;
