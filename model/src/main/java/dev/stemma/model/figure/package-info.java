/**
 * Models and the systems they are compared with, and what is known of each of their quantities: stated, derived, estimated,
 * withheld, unstated, or not applicable.
 *
 * <p>All types are immutable and thread-safe, builders apart; null is refused with a NullPointerException.
 */
@NullMarked
package dev.stemma.model.figure;

import org.jspecify.annotations.NullMarked;
