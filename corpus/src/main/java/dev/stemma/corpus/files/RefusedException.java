package dev.stemma.corpus.files;

import dev.stemma.corpus.problem.Rule;
import java.io.IOException;

/** A file is there and must not be read; the message says what is wrong. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final Rule rule;
    private final String remedy;

    RefusedException(String file, Rule rule, String message, String remedy) {
        super(message);
        this.file = file;
        this.rule = rule;
        this.remedy = remedy;
    }

    /** {@return the file, as it is called where it lies} */
    public String file() {
        return file;
    }

    public Rule rule() {
        return rule;
    }

    public String remedy() {
        return remedy;
    }
}
