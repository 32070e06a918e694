package dev.stemma.corpus.problem;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Something that is wrong with a corpus, or odd: where, by which rule, and what to do about it.
 *
 * @param file the file within the corpus, such as {@code claims/gpt-1.json}
 * @param line the line, counted from 1; empty for a corpus that was not read from files
 * @param column the column in characters, counted from 1; empty together with the line
 * @param pointer the JSON Pointer (RFC 6901) within the file; the empty text means the whole file
 * @param rule the rule that is broken
 * @param message what is wrong or odd
 * @param remedy what to do
 * @since 0.1.0
 */
public record Problem(
        String file, OptionalInt line, OptionalInt column, String pointer, Rule rule, String message, String remedy) {

    /**
     * Checks that nothing is missing.
     *
     */
    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** {@return whether this is a problem or a warning: what its rule says} */
    public Severity severity() {
        return rule.severity();
    }

    /** Returns the problem in two lines: place, severity, rule and message, then the pointer and what to do. */
    @Override
    public String toString() {
        String place = line.isPresent() ? file + ":" + line.getAsInt() + ":" + column.orElse(1) : file;
        return place + ": " + severity() + ": " + rule + ": " + message + System.lineSeparator() + "    at "
                + (pointer.isEmpty() ? "the whole file" : pointer) + "; " + remedy;
    }
}
