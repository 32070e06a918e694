/** How fast a quantity grew over dated values: a rate with its interval, from a corpus or from a table of one's own. */
@NullMarked
package dev.stemma.analysis.growth;

import org.jspecify.annotations.NullMarked;
