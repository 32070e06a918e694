package dev.stemma.corpus.validation;

import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.internal.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a check looks at, and where it reports. */
final class Scope {

    /** What all searches for nearest names may take together, in comparisons of two characters: some seconds. */
    private static final long MOST_STEPS = 500_000_000;

    private final Corpus corpus;
    private final Unread unread;
    private final Consumer<Finding> findings;

    private final List<Consumer<Claim>> ofClaims = new ArrayList<>();

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

    /**
     * Asks for every claim, once all checks have run.
     *
     * <p>Claims are most of a corpus, and by the end of the list the first ones have left the processor's cache: so each is
     * fetched once, and all checks look at it, instead of each check at all.
     */
    void eachClaim(Consumer<Claim> check) {
        ofClaims.add(check);
    }

    /** Shows every claim to those who asked. */
    void showClaims() {
        for (Claim claim : corpus.claims()) {
            for (int i = 0; i < ofClaims.size(); i++) {
                ofClaims.get(i).accept(claim);
            }
        }
    }

    void report(Object entry, Pointer pointer, Rule rule, String message, String remedy) {
        findings.accept(new Finding(entry, pointer, rule, message, remedy));
    }
}
