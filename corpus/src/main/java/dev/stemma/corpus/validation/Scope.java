package dev.stemma.corpus.validation;

import dev.stemma.corpus.Rule;
import dev.stemma.corpus.json.Pointer;
import dev.stemma.model.Corpus;
import dev.stemma.model.internal.Nearest;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** What a check looks at, and where it reports. */
final class Scope {

    /** What all searches for nearest names may take together, in comparisons of two characters: some seconds. */
    private static final long MOST_STEPS = 500_000_000;

    private final Corpus corpus;
    private final Unread unread;
    private final Consumer<Finding> findings;

    private long stepsLeft = MOST_STEPS;

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

    /** Returns the known name that comes nearest, as long as searching has not taken long already. */
    Optional<String> nearest(String name, Collection<String> known) {
        stepsLeft -= (long) known.size() * name.length() * name.length();
        return stepsLeft < 0 ? Optional.empty() : Nearest.to(name, known);
    }

    void report(Object entry, Pointer pointer, Rule rule, String message, String remedy) {
        findings.accept(new Finding(entry, pointer, rule, message, remedy));
    }
}
