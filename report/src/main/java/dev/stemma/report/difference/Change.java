package dev.stemma.report.difference;

import java.util.List;

/**
 * An entry that only one of two corpora has, or that differs between them; its kind is such as {@code claim}, and properties
 * that differ are only those of one that both have.
 */
public record Change(Type type, String kind, String id, List<String> properties) {

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
