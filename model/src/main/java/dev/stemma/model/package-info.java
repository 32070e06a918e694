/** A family of papers as one value. All types are immutable and thread-safe; builders are not. */
@NullMarked
package dev.stemma.model;

import org.jspecify.annotations.NullMarked;
