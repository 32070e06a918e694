package dev.stemma.corpus.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * What tells that a file was changed or replaced.
 *
 * @param size its bytes
 * @param modified when it was last changed, in the nanoseconds of its file system
 * @param key what identifies it, where the file system says
 */
record Fingerprint(long size, String modified, Optional<Object> key) {

    /** That of no file. */
    static final Fingerprint NONE = new Fingerprint(-1, "never", Optional.empty());

    /** That of a file which was there before. */
    static final Fingerprint GONE = new Fingerprint(-1, "gone", Optional.empty());

    static Fingerprint of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Fingerprint(
                attributes.size(), attributes.lastModifiedTime().toString(), Optional.ofNullable(attributes.fileKey()));
    }
}
