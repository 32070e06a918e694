/** What each generation introduced, disclosed, changed and left undone. */
@NullMarked
package dev.stemma.analysis.generation;

import org.jspecify.annotations.NullMarked;
