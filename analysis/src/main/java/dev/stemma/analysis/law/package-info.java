/** Laws of how a loss falls with scale, fitted to measured points and extrapolated with intervals. */
@NullMarked
package dev.stemma.analysis.law;

import org.jspecify.annotations.NullMarked;
