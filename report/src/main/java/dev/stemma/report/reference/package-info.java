/** Papers and sources in the forms that reference managers read. */
@NullMarked
package dev.stemma.report.reference;

import org.jspecify.annotations.NullMarked;
