package dev.stemma.corpus.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A zip archive as its central directory has it.
 *
 * <p>{@code java.util.zip.ZipFile} tells neither of names that occur twice nor of links, and an archive that two programs take
 * apart in two ways could be vetted by the one and read by the other; so the directory is read here, and the entries by it.
 */
final class ZipArchive implements Closeable {

    private static final int END_LENGTH = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ZIP64_16 = 0xFFFF;
    private static final int ZIP64_32 = 0xFFFFFFFF;
    private static final int UNIX = 3;
    private static final int MAC = 19;
    private static final int FILE_TYPE = 0xF000;
    private static final int SYMBOLIC_LINK = 0xA000;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Whatever is small may be compressed as much as it likes. */
    private static final int SMALL = 1 << 20;

    private final FileChannel file;
    private final long begin; // of the directory
    private final long offset; // of the archive in the file: a program that unpacks itself may come first
    private final int number;
    private final ByteBuffer directory;

    record Entry(
            String name, boolean encrypted, boolean link, int method, int crc, long length, long size, long offset) {}

    /** Too much comes out of few bytes. */
    static final class InflationException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Opens an archive and finds its directory.
     *
     * @throws ZipException if this is no archive, or an incomplete one
     */
    ZipArchive(Path archive) throws IOException {
        file = FileChannel.open(archive, StandardOpenOption.READ);
        try {
            long from = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
            ByteBuffer tail = bytes(from, (int) (file.size() - from));
            int end = end(tail);
            number = tail.getShort(end + 10) & 0xFFFF;
            int length = tail.getInt(end + 12);
            int place = tail.getInt(end + 16);
            if (number == ZIP64_16 || length == ZIP64_32 || place == ZIP64_32) {
                throw new ZipException("the archive is in the Zip64 form, which no corpus needs");
            }
            begin = from + end - Integer.toUnsignedLong(length);
            offset = begin - Integer.toUnsignedLong(place);
            if (offset < 0 || length < 0) {
                throw new ZipException("the directory of the archive is longer than the archive");
            }
            directory = bytes(begin, length);
        } catch (IOException e) {
            file.close();
            throw e;
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

    /** {@return how many entries the archive says that it has} */
    int number() {
        return number;
    }

    /**
     * Returns the entries in the order of the directory.
     *
     * @throws ZipException if it is damaged
     */
    List<Entry> entries() throws ZipException {
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
            entries.add(entry(at, name));
            at = next;
        }
        if (entries.size() != number) {
            throw new ZipException("the archive says that it has " + number + " entries, and has " + entries.size());
        }
        return entries;
    }

    private Entry entry(int at, int length) {
        byte[] name = new byte[length];
        directory.get(at + ENTRY_LENGTH, name);
        int system = directory.get(at + 5) & 0xFF;
        int mode = directory.getInt(at + 38) >>> 16;
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                (directory.getShort(at + 8) & 1) != 0,
                (system == UNIX || system == MAC) && (mode & FILE_TYPE) == SYMBOLIC_LINK,
                directory.getShort(at + 10) & 0xFFFF,
                directory.getInt(at + 16),
                Integer.toUnsignedLong(directory.getInt(at + 20)),
                Integer.toUnsignedLong(directory.getInt(at + 24)),
                Integer.toUnsignedLong(directory.getInt(at + 42)));
    }

    /**
     * Returns the bytes of an entry, inflated.
     *
     * @param most how many there may be; if there are more, only that many and some more are returned
     * @param inflation how many times as many as were inflated there may be
     * @throws InflationException if there are more than that
     * @throws ZipException if the entry cannot be inflated
     */
    byte[] read(Entry entry, long most, int inflation) throws IOException {
        ByteBuffer local = bytes(offset + entry.offset(), LOCAL_LENGTH);
        long from =
                offset + entry.offset() + LOCAL_LENGTH + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
        if (local.getInt(0) != LOCAL_SIGNATURE || from + entry.length() > begin) {
            throw new ZipException("the entry is not where the directory says");
        }
        // What is not compressible grows when it is compressed, though by less than an eighth.
        long enough = Math.min(most, Integer.MAX_VALUE / 2) * 9 / 8 + SMALL;
        byte[] data = bytes(from, (int) Math.min(entry.length(), enough)).array();
        return switch (entry.method()) {
            case STORED -> data;
            case DEFLATED -> inflated(data, most, inflation);
            default ->
                throw new ZipException(
                        "the entry is compressed by method " + entry.method() + ", and no other is known than deflate");
        };
    }

    /** The inflated bytes are held against those that went in, whatever the directory says about either. */
    private static byte[] inflated(byte[] data, long most, int inflation) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(data), inflater)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 13];
            for (int read = in.read(buffer); read >= 0 && out.size() <= most; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (out.size() > SMALL && out.size() > inflater.getBytesRead() * inflation) {
                    throw new InflationException();
                }
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private ByteBuffer bytes(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("the archive became shorter while it was read");
            }
        }
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
