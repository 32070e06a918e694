package dev.stemma.example.epochimport;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids of names, each once. */
final class Slugs {

    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    /** Returns an id that looks like the name, or like the second choice if nothing of the name can stand in an id. */
    String of(String name, String otherwise) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("[.-]{2,}", "-");
        slug = trimmed(slug.substring(0, Math.min(LONGEST, slug.length())));
        String base = slug.isEmpty() ? otherwise : slug;
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^[.-]+|[.-]+$", "");
    }
}
