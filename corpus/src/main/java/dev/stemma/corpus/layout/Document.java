package dev.stemma.corpus.layout;

/**
 * A corpus as one object.
 *
 * @param index what an index says, without files
 * @param contents the entries
 */
public record Document(Index index, Contents contents) {}
