/** The lineage as a graph in the languages that drawing programs read. */
@NullMarked
package dev.stemma.report.graph;

import org.jspecify.annotations.NullMarked;
