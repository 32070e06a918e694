package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.stemma.model.id.SourceId;

/**
 * Something that can be read at a place in a source.
 *
 * @since 0.1.0
 */
public interface Cited {

    /** {@return the source} */
    SourceId source();

    /** {@return the place in it} */
    Locator locator();

    /** {@return source and place as one value} */
    @JsonIgnore
    default Citation citation() {
        return new Citation(source(), locator());
    }
}
