/** How a quantity grew: from generation to generation, and over the years with an interval. */
@NullMarked
package dev.stemma.analysis.scaling;

import org.jspecify.annotations.NullMarked;
