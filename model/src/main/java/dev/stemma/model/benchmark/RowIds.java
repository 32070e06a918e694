package dev.stemma.model.benchmark;

import java.util.Optional;

/** Puts together the ids of results, so that no two different rows have the same. */
final class RowIds {

    private RowIds() {}

    /** Appends a named part if it is there, and returns what goes before the next one. */
    static char append(StringBuilder id, char before, String name, Optional<?> part) {
        if (part.isEmpty()) {
            return before;
        }
        id.append(before)
                .append(name)
                .append('=')
                .append(part.get().toString().replace("%", "%25").replace("&", "%26"));
        return '&';
    }
}
