/** What each generation introduced, disclosed, changed and left undone. All types are immutable and thread-safe. */
@NullMarked
package dev.stemma.analysis.generation;

import org.jspecify.annotations.NullMarked;
