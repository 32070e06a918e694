package dev.stemma.corpus;

import dev.stemma.corpus.problem.Rule;
import java.util.Set;

/**
 * A defect: in a file, a text is replaced; the rule that is then broken, and the pointer and the text in whose line the
 * problem has to stand.
 */
record Defect(
        Rule rule,
        String file,
        String text,
        String replacement,
        String pointer,
        String inLineOf,
        Set<Rule> consequences) {

    Defect(Rule rule, String file, String text, String replacement, String pointer, String inLineOf) {
        this(rule, file, text, replacement, pointer, inLineOf, Set.of());
    }

    /** Adds rules that the same edit breaks elsewhere. */
    Defect alsoBreaking(Rule... rules) {
        return new Defect(rule, file, text, replacement, pointer, inLineOf, Set.of(rules));
    }

    @Override
    public String toString() {
        return rule + " in " + file + " at " + pointer;
    }
}
