package dev.stemma.corpus.layout;

import dev.stemma.corpus.problem.Rule;
import java.io.IOException;

/** A file is there and must not be read. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Creates the exception. */
    public RefusedException(String file, Rule rule, String message, String remedy) {
        super(message);
        this.refusal = new Refusal(file, rule, message, remedy);
    }

    /** Returns why. */
    public Refusal refusal() {
        return refusal;
    }
}
