package dev.stemma.corpus.layout;

import java.io.IOException;
import java.io.InputStream;

/** Reads streams of whose length nothing is known for sure. */
final class Bytes {

    private Bytes() {}

    /**
     * Returns all bytes of a stream.
     *
     * @throws TooManyBytesException if there are more, of which at most one was read then
     */
    static byte[] all(InputStream in, long most) throws IOException {
        int limit = (int) Math.min(most, Integer.MAX_VALUE - 16);
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit && in.read() >= 0) {
            throw new TooManyBytesException(limit);
        }
        return bytes;
    }
}
