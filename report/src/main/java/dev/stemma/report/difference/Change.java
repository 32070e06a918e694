package dev.stemma.report.difference;

import java.util.List;

/**
 * An entry that only one of two corpora has, or that differs between them.
 *
 * @param kind what the entry is, such as {@code claim}
 * @param properties the properties that differ; empty if the entry is new or gone
 */
public record Change(Type type, String kind, String id, List<String> properties) {

    /** Copies the list. */
    public Change {
        properties = List.copyOf(properties);
    }

    /** What became of an entry. */
    public enum Type {
        /** Only the second corpus has it. */
        ADDED("+"),
        /** Only the first corpus has it. */
        REMOVED("-"),
        /** Both have it, and something in it differs. */
        CHANGED("~");

        private final String sign;

        Type(String sign) {
            this.sign = sign;
        }
    }

    /** Returns the change on one line, such as {@code ~ claim gpt-1/abstract/goal: statement, verdict}. */
    @Override
    public String toString() {
        return type.sign + " " + kind + " " + id + (properties.isEmpty() ? "" : ": " + String.join(", ", properties));
    }
}
