package dev.stemma.corpus.lines;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts bytes at line feeds, one line in memory at a time; a carriage return before the line feed belongs to the break. */
final class LineInput {

    private static final int CHUNK = 1 << 16;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EIGHT_ONES = 0x0101010101010101L;
    private static final long EIGHT_SIGNS = 0x8080808080808080L;
    private static final long EIGHT_FEEDS = '\n' * EIGHT_ONES;

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
        while (i + Long.BYTES <= end && !hasFeed((long) EIGHT_BYTES.get(chunk, i))) {
            i += Long.BYTES;
        }
        while (i < end && chunk[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Returns whether one of eight bytes is a line feed: whether one of them, less a line feed, is zero. */
    private static boolean hasFeed(long bytes) {
        long difference = bytes ^ EIGHT_FEEDS;
        return ((difference - EIGHT_ONES) & ~difference & EIGHT_SIGNS) != 0;
    }

    private byte[] append(byte[] target, int length, int part) {
        byte[] large = length + part <= target.length
                ? target
                : Arrays.copyOf(target, Math.max(length + part, Math.min(longest, 2 * target.length)));
        System.arraycopy(chunk, at, large, length, part);
        return large;
    }
}
