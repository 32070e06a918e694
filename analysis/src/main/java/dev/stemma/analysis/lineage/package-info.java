/** Descent: which paper builds on which, in which order, and what is wrong with that. */
@NullMarked
package dev.stemma.analysis.lineage;

import org.jspecify.annotations.NullMarked;
