package dev.stemma.corpus.validation;

import dev.stemma.corpus.Rule;
import dev.stemma.corpus.json.Pointer;
import dev.stemma.model.Corpus;
import java.util.function.Consumer;

/** What a check looks at, and where it reports. */
final class Scope {

    private final Corpus corpus;
    private final Unread unread;
    private final Consumer<Finding> findings;

    Scope(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        this.corpus = corpus;
        this.unread = unread;
        this.findings = findings;
    }

    Corpus corpus() {
        return corpus;
    }

    Unread unread() {
        return unread;
    }

    void report(Object entry, Pointer pointer, Rule rule, String message, String remedy) {
        findings.accept(new Finding(entry, pointer, rule, message, remedy));
    }
}
