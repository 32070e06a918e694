/** A family of papers as one value. */
@NullMarked
package dev.stemma.model;

import org.jspecify.annotations.NullMarked;
