package dev.stemma.corpus.codec;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that the index lists.
 *
 * @param path its path within the corpus, with {@code /}
 * @param sha256 the SHA-256 of its bytes in lower-case hexadecimal digits; empty in a corpus that was never sealed
 */
public record IndexEntry(String path, Optional<String> sha256) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form of the checksum.
     *
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    public IndexEntry {
        sha256.filter(sum -> !SHA_256.matcher(sum).matches()).ifPresent(sum -> {
            throw new IllegalArgumentException("sha256 of '" + path + "' is not 64 lower-case hexadecimal digits");
        });
    }
}
