package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.internal.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    final void report(Spot at, Rule rule, String message, String remedy) {
        findings.accept(new Finding(at.entry(), at.pointer(), rule, message, remedy));
    }

    /** Reports what does not hold; returns whether it holds. */
    final boolean expect(boolean holds, Spot at, Rule rule, String message, String remedy) {
        if (!holds) {
            report(at, rule, message, remedy);
        }
        return holds;
    }

    /** Takes an element that stands in its list before, where, and the number of the first one. */
    @FunctionalInterface
    interface Repeated<E> {

        void take(E element, Spot at, int first);
    }

    /** Finds each element of a list that stands in it before; a text stands for an element, since its hash is safe. */
    static <E> void repeated(Spot list, List<E> elements, Function<E, ?> key, Repeated<E> found) {
        if (elements.size() < 2) { // as in most lists
            return;
        }
        Map<String, Integer> before = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Integer first = before.putIfAbsent(key.apply(elements.get(i)).toString(), i);
            if (first != null) {
                found.take(elements.get(i), list.element(i), first);
            }
        }
    }

    /** Reports each element of a list that stands in it before. */
    final void expectOnce(Spot list, String what, List<?> ids) {
        repeated(
                list,
                ids,
                id -> id,
                (id, at, first) -> report(
                        at,
                        Rule.DUPLICATE_ID,
                        "the " + what + " '" + id + "' stands twice in the list",
                        "remove one of the two"));
    }

    /** Reports each element of a list that says what one before it says. */
    final <E> void expectDistinct(Spot list, List<E> elements, Function<E, ?> key) {
        repeated(
                list,
                elements,
                key,
                (element, at, first) -> report(
                        at,
                        Rule.REPEATED_ENTRY,
                        "this says the same as number " + (first + 1) + " of the list",
                        "remove one of the two, or say what differs"));
    }

    /** Reports each annotator who labels something twice. */
    final void expectOneLabel(Spot annotations, Rule rule, String what, List<String> annotators) {
        repeated(
                annotations,
                annotators,
                name -> name,
                (name, at, first) -> report(
                        at.member("annotator"),
                        rule,
                        "the annotator '" + name + "' labels the " + what + " twice",
                        "keep one label of each annotator"));
    }

    /** {@return a question for the known name that comes nearest; empty if none does, or searching has taken long already} */
    final Optional<String> suggestion(String name, Collection<String> known) {
        stepsLeft -= (long) known.size() * name.length() * name.length();
        return stepsLeft < 0 ? Optional.empty() : Nearest.to(name, known).map(near -> "did you mean '" + near + "'?");
    }
}
