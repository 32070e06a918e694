/** The program: {@link dev.stemma.report.command.StemmaCommand} and the commands that it has, one class each. */
@NullMarked
package dev.stemma.report.command;

import org.jspecify.annotations.NullMarked;
