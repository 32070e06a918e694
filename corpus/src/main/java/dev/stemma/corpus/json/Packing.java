package dev.stemma.corpus.json;

import java.util.Arrays;
import java.util.Optional;

/** Forms in which files are packed and which are not read, by the bytes with which they begin. */
enum Packing {
    GZIP("compressed by gzip", 0, 0x1F, 0x8B),
    BZIP2("compressed by bzip2", 0, 'B', 'Z', 'h'),
    XZ("compressed by xz", 0, 0xFD, '7', 'z', 'X', 'Z', 0),
    ZSTANDARD("compressed by Zstandard", 0, 0x28, 0xB5, 0x2F, 0xFD),
    SEVEN_ZIP("a 7z archive", 0, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
    RAR("a rar archive", 0, 'R', 'a', 'r', '!', 0x1A, 0x07),
    ZIP("a zip archive", 0, 'P', 'K', 3, 4),
    TAR("a tar archive", 257, 'u', 's', 't', 'a', 'r');

    private final String words;
    private final int offset;
    private final byte[] magic;

    Packing(String words, int offset, int... magic) {
        this.words = words;
        this.offset = offset;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /** {@return what the bytes are, such as {@code compressed by gzip}; empty if they are not known to be packed} */
    static Optional<String> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(packing -> packing.isFormOf(bytes))
                .map(packing -> packing.words)
                .findFirst();
    }

    private boolean isFormOf(byte[] bytes) {
        int end = offset + magic.length;
        return bytes.length >= end && Arrays.equals(bytes, offset, end, magic, 0, magic.length);
    }
}
