/** What the program reads and writes: corpora, files, the terminal, failures and exit codes. */
@NullMarked
package dev.stemma.report.terminal;

import org.jspecify.annotations.NullMarked;
