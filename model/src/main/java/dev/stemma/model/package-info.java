/** A family of papers as one value. All types are immutable and thread-safe, builders apart; null is refused with a NullPointerException. */
@NullMarked
package dev.stemma.model;

import org.jspecify.annotations.NullMarked;
