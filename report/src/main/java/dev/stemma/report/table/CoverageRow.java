package dev.stemma.report.table;

import dev.stemma.model.id.SourceId;

/**
 * How many figures and results a corpus has from one place of a source.
 *
 * @param source the source
 * @param place the table or figure, such as {@code Table 3.2}, or else the section or file
 * @param figures how many stated figures of models, compared systems and training data cite the place
 * @param results how many benchmark results do
 */
record CoverageRow(SourceId source, String place, int figures, int results) {}
