package dev.stemma.model.id;

/**
 * A constant with a fixed name in JSON and in tables.
 *
 * @since 0.1.0
 */
public interface Named {

    /**
     * Returns the name that files and tables use, such as {@code partly-supported}.
     *
     * @return the name, stable across releases
     */
    String id();
}
