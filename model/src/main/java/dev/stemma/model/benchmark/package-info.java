/** Benchmarks and the results that a source reports on them. All types are immutable and thread-safe; builders are not. */
@NullMarked
package dev.stemma.model.benchmark;

import org.jspecify.annotations.NullMarked;
