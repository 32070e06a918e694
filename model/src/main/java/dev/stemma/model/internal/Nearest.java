package dev.stemma.model.internal;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The known name that an unknown one was probably meant to be. */
public final class Nearest {

    /** Names that are longer are nobody's slip of the pen, and comparing them would take long. */
    private static final int LONGEST = 200;

    /** Steps of the comparison after which no suggestion is worth more; some ten milliseconds. */
    private static final long MOST_STEPS = 10_000_000;

    private Nearest() {}

    /**
     * {@return the candidate with the fewest edits from a name; ties go to the first in alphabetical order; empty if every
     * one is more than a third of the name's length (at least two edits) away, the name has more than 200 characters, or
     * there are so many candidates that comparing them would take long}
     */
    public static Optional<String> to(String name, Collection<String> candidates) {
        int limit = Math.max(2, name.length() / 3);
        @Nullable String nearest = null;
        int fewest = limit + 1;
        long steps = 0;
        if (name.length() <= LONGEST) {
            for (String candidate : candidates) {
                int difference = Math.abs(candidate.length() - name.length());
                if (difference > Math.min(limit, fewest)) {
                    continue;
                }
                steps += (long) name.length() * candidate.length();
                if (steps > MOST_STEPS) {
                    return Optional.empty();
                }
                int distance = distance(name, candidate);
                boolean first = nearest != null && distance == fewest && candidate.compareTo(nearest) < 0;
                if (distance < fewest || first) {
                    nearest = candidate;
                    fewest = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Levenshtein distance, one row at a time. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
