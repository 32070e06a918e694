/** Which scores of a large model could be predicted from those of its smaller siblings. */
@NullMarked
package dev.stemma.analysis.predictability;

import org.jspecify.annotations.NullMarked;
