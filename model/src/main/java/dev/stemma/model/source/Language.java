package dev.stemma.model.source;

import dev.stemma.model.id.Named;

/**
 * A language in which the corpus speaks.
 *
 * @since 0.1.0
 */
public enum Language implements Named {
    /** English. */
    ENGLISH("en"),
    /** Chinese, in simplified characters. */
    CHINESE("zh");

    private final String id;

    Language(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
