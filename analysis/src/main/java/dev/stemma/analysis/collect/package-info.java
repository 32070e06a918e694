/** Facts over any number of papers, models and claims, computed piece by piece and merged in any order. */
@NullMarked
package dev.stemma.analysis.collect;

import org.jspecify.annotations.NullMarked;
