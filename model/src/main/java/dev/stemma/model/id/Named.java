package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A constant of an enum with a fixed name in JSON and in tables.
 *
 * @since 0.1.0
 */
public interface Named {

    /** {@return the constant's name in code, such as {@code PARTLY_SUPPORTED}} */
    String name();

    /**
     * {@return the name that files and tables use, such as {@code partly-supported}; stable across releases}
     *
     * <p>It follows from the name in code, unless the enum says otherwise: in lower case, with {@code -} for {@code _}.
     */
    @JsonValue
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
