package dev.stemma.corpus.location;

/**
 * A position in a file.
 *
 * @param line the line, counted from 1
 * @param column the column in characters, counted from 1
 */
public record Position(int line, int column) {

    public static final Position START = new Position(1, 1);
}
