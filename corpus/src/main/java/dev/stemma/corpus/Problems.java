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
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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
    private final List<Found> found = new ArrayList<>();
    private final List<Found> odd = new ArrayList<>();
    private @Nullable Found end;

    /** Creates a collection of at most so many. */
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
        if (rule.severity() == Severity.WARNING) {
            if (odd.size() < most) {
                odd.add(new Found(location, rule, message, first, remedy));
            } else if (odd.size() == most) {
                odd.add(new Found(
                        location,
                        Rule.WARNING_LIMIT,
                        "there are more than " + most
                                + " warnings; this one and those that were found after it are left out",
                        null,
                        "look at those above and read again, or raise ReadLimits.problems"));
            }
            return;
        }
        if (found.size() == most) {
            end = new Found(
                    location,
                    Rule.PROBLEM_LIMIT,
                    "reading stopped here after " + most + " problems; what follows was not looked at",
                    null,
                    "correct those above and read again, or raise ReadLimits.PROBLEMS");
            throw new FullException();
        }
        found.add(new Found(location, rule, message, first, remedy));
    }

    /** Forgets what was reported of a file. */
    void forget(String file) {
        found.removeIf(one -> one.location().file().equals(file));
        odd.removeIf(one -> one.location().file().equals(file));
    }

    /** Returns whether nothing is wrong. */
    boolean isEmpty() {
        return found.isEmpty() && end == null;
    }

    /** Returns the places in a file whose lines nobody has looked up. */
    List<Location> unlocated(String file) {
        return unlocated().stream()
                .filter(location -> location.file().equals(file))
                .toList();
    }

    /** Returns the files with places whose lines nobody has looked up. */
    Set<String> unlocatedFiles() {
        Set<String> files = new TreeSet<>();
        unlocated().forEach(location -> files.add(location.file()));
        return files;
    }

    private List<Location> unlocated() {
        List<Location> locations = new ArrayList<>();
        for (Found one : all()) {
            locations.add(one.location());
            if (one.first() != null) {
                locations.add(one.first());
            }
        }
        locations.removeIf(location -> !location.isUnlocated());
        return locations;
    }

    private List<Found> all() {
        List<Found> all = new ArrayList<>(found);
        all.addAll(odd);
        if (end != null) {
            all.add(end);
        }
        return all;
    }

    /** Returns the problems by place; that reading stopped comes last. */
    List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(byPlace(found));
        if (end != null) {
            sorted.add(end.problem());
        }
        return sorted;
    }

    /** Returns the warnings by place; that there are more comes last. */
    List<Problem> warnings() {
        List<Problem> sorted = new ArrayList<>(byPlace(odd.subList(0, Math.min(most, odd.size()))));
        odd.stream().skip(most).map(Found::problem).forEach(sorted::add);
        return sorted;
    }

    private static List<Problem> byPlace(List<Found> found) {
        return found.stream().map(Found::problem).sorted(BY_PLACE).toList();
    }
}
