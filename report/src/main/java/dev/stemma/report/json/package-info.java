/** The facts about a corpus as JSON, and the writer that everything in JSON is written with. */
@NullMarked
package dev.stemma.report.json;

import org.jspecify.annotations.NullMarked;
