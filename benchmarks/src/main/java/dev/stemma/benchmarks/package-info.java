/** Corpora of any size, and what reading them costs. */
@NullMarked
package dev.stemma.benchmarks;

import org.jspecify.annotations.NullMarked;
