package dev.stemma.corpus.place;

import dev.stemma.corpus.problem.Rule;

/** Where the problems of one file go. */
@FunctionalInterface
public interface Sink {

    /** Takes a problem at a position and pointer of the file. */
    void report(Rule rule, Position position, Pointer pointer, String message, String remedy);
}
