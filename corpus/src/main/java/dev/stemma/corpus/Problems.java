package dev.stemma.corpus;

import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Sink;
import dev.stemma.corpus.location.Visible;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The problems and the warnings that were found, up to a limit of each; whoever reports a problem too many is stopped, and of
 * warnings the first that were found are kept.
 */
final class Problems implements Sink {

    /** No message is longer, whatever the input makes it repeat. */
    private static final int LONGEST = 2_000;

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(problem -> problem.line().orElse(0))
            .thenComparingInt(problem -> problem.column().orElse(0))
            .thenComparing(Problem::rule);

    private final int most;

    /** Up to the limit, and behind it perhaps one that says that there are more. */
    private final List<Found> found = new ArrayList<>();

    /** The warnings, as many. */
    private final List<Found> odd = new ArrayList<>();

    Problems(int most) {
        this.most = most;
    }

    /** What becomes a problem when its lines have been looked up. */
    private record Found(
            Location location,
            Rule rule,
            String message,
            @Nullable Location first,
            String remedy) {

        Problem problem() {
            String all = first == null ? message : message + first.position().line();
            return new Problem(
                    Visible.shortened(location.file(), LONGEST),
                    OptionalInt.of(location.position().line()),
                    OptionalInt.of(location.position().column()),
                    Visible.of(location.pointer().toString()),
                    rule,
                    Visible.shortened(all, LONGEST),
                    Visible.shortened(remedy, LONGEST));
        }
    }

    /** Ends the reading of a corpus when there is no room for another problem. */
    static final class FullException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FullException() {
            super("there is no room for another problem", null, false, false);
        }
    }

    /**
     * Takes a problem of a whole file.
     *
     * @throws FullException if there is no room for it
     */
    void report(String file, Rule rule, String message, String remedy) {
        report(Location.startOf(file), rule, message, remedy);
    }

    /**
     * Takes a problem or a warning.
     *
     * @throws FullException if there is no room for it
     */
    @Override
    public void report(Location location, Rule rule, String message, @Nullable Location first, String remedy) {
        boolean isWarning = rule.severity() == Severity.WARNING;
        List<Found> alike = isWarning ? odd : found;
        if (alike.size() < most) {
            alike.add(new Found(location, rule, message, first, remedy));
        } else if (!isWarning) {
            alike.add(new Found(
                    location,
                    Rule.PROBLEM_LIMIT,
                    "reading stopped here after " + most + " problems; what follows was not looked at",
                    null,
                    "correct those above and read again, or raise ReadLimits.PROBLEMS"));
            throw new FullException();
        } else if (alike.size() == most) {
            alike.add(new Found(
                    location,
                    Rule.WARNING_LIMIT,
                    "there are more than " + most
                            + " warnings; this one and those that were found after it are left out",
                    null,
                    "look at those above and read again, or raise ReadLimits.problems"));
        }
    }

    /** Forgets what was reported of a file. */
    void forget(String file) {
        found.removeIf(one -> one.location().file().equals(file));
        odd.removeIf(one -> one.location().file().equals(file));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the places whose lines nobody has looked up, by their files. */
    Map<String, List<Location>> unlocated() {
        return Stream.of(found, odd)
                .flatMap(List::stream)
                .flatMap(one -> Stream.of(Optional.of(one.location()), Optional.ofNullable(one.first())))
                .flatMap(Optional::stream)
                .filter(Location::isUnlocated)
                .collect(Collectors.groupingBy(Location::file, TreeMap::new, Collectors.toList()));
    }

    /** Returns the places in a file whose lines nobody has looked up. */
    List<Location> unlocated(String file) {
        return unlocated().getOrDefault(file, List.of());
    }

    /** Returns the problems by place; that reading stopped comes last. */
    List<Problem> problems() {
        return byPlace(found);
    }

    /** Returns the warnings by place; that there are more comes last. */
    List<Problem> warnings() {
        return byPlace(odd);
    }

    private List<Problem> byPlace(List<Found> alike) {
        return Stream.concat(
                        alike.stream().limit(most).map(Found::problem).sorted(BY_PLACE),
                        alike.stream().skip(most).map(Found::problem))
                .toList();
    }
}
