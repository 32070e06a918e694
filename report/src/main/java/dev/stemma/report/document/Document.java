package dev.stemma.report.document;

import dev.stemma.model.source.Language;
import java.util.List;

/**
 * A report in one language, independent of how it is printed.
 *
 * @param language the language
 * @param blocks its parts in order
 * @since 0.1.0
 */
public record Document(Language language, List<Block> blocks) {

    /** Copies the list. */
    public Document {
        blocks = List.copyOf(blocks);
    }
}
