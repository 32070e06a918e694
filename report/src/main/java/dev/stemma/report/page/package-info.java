/**
 * The report as one HTML page.
 *
 * <p>What the page shows and how is written in the files beside this package in {@code src/main/resources}; here they are put
 * together with the data.
 */
@NullMarked
package dev.stemma.report.page;

import org.jspecify.annotations.NullMarked;
