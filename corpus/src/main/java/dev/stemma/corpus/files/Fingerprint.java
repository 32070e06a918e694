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

    /** One that no file has, and that is not {@link #GONE} either. */
    static final Fingerprint NONE = new Fingerprint(-1, "never", Optional.empty());

    /** That of a file which is not there any more. */
    static final Fingerprint GONE = new Fingerprint(-1, "gone", Optional.empty());

    static Fingerprint of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Fingerprint(
                attributes.size(), attributes.lastModifiedTime().toString(), Optional.ofNullable(attributes.fileKey()));
    }
}
