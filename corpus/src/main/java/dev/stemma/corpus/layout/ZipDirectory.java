package dev.stemma.corpus.layout;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The central directory of a zip archive, read for what {@code java.util.zip} does not tell: names that occur twice and
 * entries that are links.
 */
final class ZipDirectory {

    private static final int END_LENGTH = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ZIP64_16 = 0xFFFF;
    private static final int ZIP64_32 = 0xFFFFFFFF;
    private static final int UNIX = 3;
    private static final int MAC = 19;
    private static final int FILE_TYPE = 0xF000;
    private static final int SYMBOLIC_LINK = 0xA000;

    private ZipDirectory() {}

    /** An entry; encrypted or a symbolic link, where its directory says so. */
    record Entry(String name, boolean encrypted, boolean link) {}

    /**
     * Returns the entries in the order of the directory.
     *
     * @param most how many there may be; if there are more, none is read
     * @throws ZipException if this is no archive, or an incomplete one
     * @throws TooManyBytesException if there are more entries
     */
    static List<Entry> of(Path archive, int most) throws IOException {
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.READ)) {
            long from = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
            ByteBuffer tail = read(file, from, (int) (file.size() - from));
            int end = end(tail);
            int entries = tail.getShort(end + 10) & 0xFFFF;
            int length = tail.getInt(end + 12);
            int offset = tail.getInt(end + 16);
            if (entries == ZIP64_16 || length == ZIP64_32 || offset == ZIP64_32) {
                throw new ZipException("the archive is in the Zip64 form, which no corpus needs");
            }
            if (entries > most) {
                throw new TooManyBytesException(most);
            }
            long begin = from + end - Integer.toUnsignedLong(length);
            if (begin < 0 || length < 0) {
                throw new ZipException("the directory of the archive is longer than the archive");
            }
            return entries(read(file, begin, length), entries);
        }
    }

    private static int end(ByteBuffer tail) throws ZipException {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE
                    && at + END_LENGTH + (tail.getShort(at + 20) & 0xFFFF) == tail.limit()) {
                return at;
            }
        }
        throw new ZipException("the archive has no end; it is cut off, or no zip archive");
    }

    private static List<Entry> entries(ByteBuffer directory, int number) throws ZipException {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at < directory.limit()) {
            if (at + ENTRY_LENGTH > directory.limit() || directory.getInt(at) != ENTRY_SIGNATURE) {
                throw new ZipException("the directory of the archive is damaged");
            }
            int name = directory.getShort(at + 28) & 0xFFFF;
            int next = at
                    + ENTRY_LENGTH
                    + name
                    + (directory.getShort(at + 30) & 0xFFFF)
                    + (directory.getShort(at + 32) & 0xFFFF);
            if (next > directory.limit()) {
                throw new ZipException("the directory of the archive is damaged");
            }
            byte[] bytes = new byte[name];
            directory.get(at + ENTRY_LENGTH, bytes);
            int system = directory.get(at + 5) & 0xFF;
            int mode = directory.getInt(at + 38) >>> 16;
            entries.add(new Entry(
                    new String(bytes, StandardCharsets.UTF_8),
                    (directory.getShort(at + 8) & 1) != 0,
                    (system == UNIX || system == MAC) && (mode & FILE_TYPE) == SYMBOLIC_LINK));
            at = next;
        }
        if (entries.size() != number) {
            throw new ZipException("the archive says that it has " + number + " entries, and has " + entries.size());
        }
        return entries;
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("the archive became shorter while it was read");
            }
        }
        return buffer.flip();
    }
}
