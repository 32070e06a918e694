/** What one generation has, does and discloses otherwise than another. */
@NullMarked
package dev.stemma.analysis.difference;

import org.jspecify.annotations.NullMarked;
