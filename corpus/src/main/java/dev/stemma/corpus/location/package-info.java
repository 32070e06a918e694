/** Where something stands in the files of a corpus, and where problems are collected. */
@NullMarked
package dev.stemma.corpus.location;

import org.jspecify.annotations.NullMarked;
