package dev.stemma.report.document;

import java.util.List;

/**
 * An item of a list.
 *
 * @param details what stands below it, each on its own line; may be empty
 */
public record Bullet(String text, List<String> details) {

    /** Copies the list. */
    public Bullet {
        details = List.copyOf(details);
    }
}
