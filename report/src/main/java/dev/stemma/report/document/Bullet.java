package dev.stemma.report.document;

import java.util.List;

/** An item of a list, and what stands below it, each detail on its own line. */
public record Bullet(String text, List<String> details) {

    public Bullet {
        details = List.copyOf(details);
    }
}
