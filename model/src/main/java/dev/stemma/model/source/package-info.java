/** Documents and the places in them; languages, and texts in one or several; dates that may be incomplete. */
@NullMarked
package dev.stemma.model.source;

import org.jspecify.annotations.NullMarked;
