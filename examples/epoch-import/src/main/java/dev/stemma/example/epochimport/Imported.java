package dev.stemma.example.epochimport;

import dev.stemma.model.Corpus;
import java.util.List;

/**
 * What became of a table.
 *
 * @param corpus the corpus
 * @param remarks what could not be carried over as it stands, in the order of the lines
 */
record Imported(Corpus corpus, List<Remark> remarks) {

    /**
     * Something that could not be carried over as it stands.
     *
     * @param line the line of the table in which the row begins, from 1
     * @param model the model of the row
     * @param message what it is and what was done
     */
    record Remark(long line, String model, String message) {
        @Override
        public String toString() {
            return "line " + line + ", " + model + ": " + message;
        }
    }
}
