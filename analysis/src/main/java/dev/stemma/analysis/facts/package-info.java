/** All facts about a corpus at once. */
@NullMarked
package dev.stemma.analysis.facts;

import org.jspecify.annotations.NullMarked;
