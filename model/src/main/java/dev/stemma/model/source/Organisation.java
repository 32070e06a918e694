package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.internal.Checks;

/**
 * A company, laboratory, team or project, whose name is never taken apart.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name as printed, such as {@code Allen Institute for AI}
 * @since 0.1.0
 */
public record Organisation(@JsonProperty("name") String name) implements Author {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank or cannot be shown
     */
    public Organisation {
        Checks.text(name, "name");
    }

    @Override
    public String toString() {
        return name;
    }
}
