/** The same four questions, put to Stemma, to a hand-written index and to what a user would pick instead. */
@NullMarked
package dev.stemma.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
