/** How the shipped corpus announces itself. */
@NullMarked
package dev.stemma.corpus.provider;

import org.jspecify.annotations.NullMarked;
