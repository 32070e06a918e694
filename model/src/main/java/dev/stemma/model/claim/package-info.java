/**
 * Statements about a paper, who makes them where and what the text says about them; capabilities and the evidence for them.
 *
 * <p>All types are immutable and thread-safe, builders apart; null is refused with a NullPointerException.
 */
@NullMarked
package dev.stemma.model.claim;

import org.jspecify.annotations.NullMarked;
