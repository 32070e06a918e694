/** The names by which everything else refers to papers, models, claims and the rest. */
@NullMarked
package dev.stemma.model.id;

import org.jspecify.annotations.NullMarked;
