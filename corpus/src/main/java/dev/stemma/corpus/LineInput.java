package dev.stemma.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts bytes at line feeds, one line in memory at a time; a carriage return before the line feed belongs to the break. */
final class LineInput {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private byte[] line = new byte[1 << 12];
    private int at;
    private int end;
    private long consumed;

    LineInput(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** A line is longer than allowed; the input stands behind it. */
    static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Returns how many bytes have been consumed. */
    long consumed() {
        return consumed;
    }

    /** Returns the next line without its break, or null at the end. */
    byte @Nullable [] next() throws IOException, TooLongException {
        int length = 0;
        boolean tooLong = false;
        while (at < end || fill()) {
            int feed = indexOfFeed();
            int part = feed - at;
            if (length + part > longest) {
                tooLong = true;
                length = 0;
            } else if (!tooLong) {
                line = append(line, length, part);
                length += part;
            }
            consumed += part;
            at = feed;
            if (at < end) {
                at++;
                consumed++;
                return ended(length, tooLong);
            }
        }
        return length == 0 && !tooLong ? null : ended(length, tooLong);
    }

    private byte[] ended(int length, boolean tooLong) throws TooLongException {
        if (tooLong) {
            throw new TooLongException();
        }
        boolean carriage = length > 0 && line[length - 1] == '\r';
        return Arrays.copyOf(line, carriage ? length - 1 : length);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk));
        return end > 0;
    }

    private int indexOfFeed() {
        int i = at;
        while (i < end && chunk[i] != '\n') {
            i++;
        }
        return i;
    }

    private byte[] append(byte[] target, int length, int part) {
        byte[] large = length + part <= target.length
                ? target
                : Arrays.copyOf(target, Math.max(length + part, Math.min(longest, 2 * target.length)));
        System.arraycopy(chunk, at, large, length, part);
        return large;
    }
}
