/** How scores went from generation to generation, and what small models predict of large ones. */
@NullMarked
package dev.stemma.analysis.benchmark;

import org.jspecify.annotations.NullMarked;
