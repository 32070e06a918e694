/** The files of a corpus wherever they lie: folders, archives, resources, streams; and files that are written together. */
@NullMarked
package dev.stemma.corpus.files;

import org.jspecify.annotations.NullMarked;
