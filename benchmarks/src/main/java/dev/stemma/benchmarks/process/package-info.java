/** Measurements that each take a process of their own. */
@NullMarked
package dev.stemma.benchmarks.process;

import org.jspecify.annotations.NullMarked;
