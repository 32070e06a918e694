/** A report as it is written, block by block, as plain text or Markdown. */
@NullMarked
package dev.stemma.report.document;

import org.jspecify.annotations.NullMarked;
