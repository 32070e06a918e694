package dev.stemma.corpus.validation;

import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.internal.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The rules about one kind of entry, as code that finds what breaks them, in time that grows no faster than the corpus. */
abstract class Check {

    /**
     * What all searches for nearest names may take together, in comparisons of two characters: about a second. Later names are
     * reported without a suggestion, since each is compared with all that are known.
     */
    private static final long MOST_STEPS = 500_000_000;

    final Corpus corpus;
    final Unread unread;
    private final Consumer<Finding> findings;
    private long stepsLeft = MOST_STEPS;

    Check(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        this.corpus = corpus;
        this.unread = unread;
        this.findings = findings;
    }

    /** Reports everything in the corpus that breaks one of the rules. */
    abstract void run();

    final void report(Object entry, Pointer at, Rule rule, String message, String remedy) {
        findings.accept(new Finding(entry, at, rule, message, remedy));
    }

    /** Reports each element of a list that stands in it before. */
    final void expectOnce(Object entry, Pointer list, String what, List<?> ids) {
        if (ids.size() < 2) {
            return;
        }
        Set<String> before = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!before.add(ids.get(i).toString())) {
                report(
                        entry,
                        list.element(i),
                        Rule.DUPLICATE_ID,
                        "the " + what + " '" + ids.get(i) + "' stands twice in the list",
                        "remove one of the two");
            }
        }
    }

    /** Reports each element of a list that says what one before it says; a text stands for an element, since its hash is safe. */
    final <E> void expectDistinct(Object entry, Pointer list, List<E> elements, Function<E, Object> key) {
        if (elements.size() < 2) {
            return;
        }
        Map<String, Integer> before = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Integer first = before.putIfAbsent(key.apply(elements.get(i)).toString(), i);
            if (first != null) {
                report(
                        entry,
                        list.element(i),
                        Rule.REPEATED_ENTRY,
                        "this says the same as number " + (first + 1) + " of the list",
                        "remove one of the two, or say what differs");
            }
        }
    }

    /** {@return a question for the known name that comes nearest; empty if none does, or searching has taken long already} */
    final Optional<String> suggestion(String name, Collection<String> known) {
        stepsLeft -= (long) known.size() * name.length() * name.length();
        return stepsLeft < 0 ? Optional.empty() : Nearest.to(name, known).map(near -> "did you mean '" + near + "'?");
    }

    /** {@return the pointer to a property of an entry} */
    static Pointer at(String property) {
        return Pointer.ROOT.member(property);
    }

    /** {@return the pointer to an element of a list of an entry} */
    static Pointer at(String list, int index) {
        return at(list).element(index);
    }
}
