/** Documents and the places in them; texts in two languages; dates that may be incomplete. */
@NullMarked
package dev.stemma.model.source;

import org.jspecify.annotations.NullMarked;
