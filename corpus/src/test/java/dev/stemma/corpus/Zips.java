package dev.stemma.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives, honest and otherwise. */
final class Zips {

    private static final int DIRECTORY_ENTRY = 0x02014b50;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** Puts the small corpus below a prefix. */
    static Zips ofSmallCorpus(String prefix) throws IOException {
        Zips zip = new Zips();
        Path folder = SmallCorpus.copyTo(Files.createTempDirectory("small"));
        for (String file : SmallCorpus.FILES) {
            zip.entries.put(prefix + file, Files.readAllBytes(folder.resolve(file)));
        }
        return zip;
    }

    Zips with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Zips with(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    /** Renames an entry in the local header and in the directory, to a name of the same length. */
    static byte[] renamed(byte[] zip, String from, String to) {
        byte[] old = from.getBytes(StandardCharsets.UTF_8);
        byte[] name = to.getBytes(StandardCharsets.UTF_8);
        byte[] changed = zip.clone();
        for (int at = 0; at + old.length <= zip.length; at++) {
            if (ByteBuffer.wrap(zip, at, old.length).equals(ByteBuffer.wrap(old))) {
                System.arraycopy(name, 0, changed, at, name.length);
            }
        }
        return changed;
    }

    /** Where a field of the directory entry of a name lies. */
    private static int field(byte[] zip, String name, int offset) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + 46 + wanted.length <= zip.length; at++) {
            if (buffer.getInt(at) == DIRECTORY_ENTRY
                    && ByteBuffer.wrap(zip, at + 46, wanted.length).equals(ByteBuffer.wrap(wanted))) {
                return at + offset;
            }
        }
        throw new IllegalArgumentException("there is no entry " + name);
    }

    /** Makes the directory say another size. */
    static byte[] sized(byte[] zip, String name, int size) {
        byte[] changed = zip.clone();
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(field(zip, name, 24), size);
        return changed;
    }

    /** Makes the directory say another compressed size. */
    static byte[] compressed(byte[] zip, String name, int size) {
        byte[] changed = zip.clone();
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(field(zip, name, 20), size);
        return changed;
    }

    /** Makes the bytes of a second archive the comment at the end of the first. */
    static byte[] commented(byte[] zip, byte[] comment) {
        byte[] both = Arrays.copyOf(zip, zip.length + comment.length);
        System.arraycopy(comment, 0, both, zip.length, comment.length);
        ByteBuffer.wrap(both).order(ByteOrder.LITTLE_ENDIAN).putShort(zip.length - 2, (short) comment.length);
        return both;
    }

    /** Makes the directory say another checksum. */
    static byte[] miscounted(byte[] zip, String name) {
        byte[] changed = zip.clone();
        changed[field(zip, name, 16)] ^= 1;
        return changed;
    }

    /** Makes the directory call an entry a symbolic link of Unix. */
    static byte[] linked(byte[] zip, String name) {
        byte[] changed = zip.clone();
        changed[field(zip, name, 5)] = 3;
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(field(zip, name, 38), 0xA1FF << 16);
        return changed;
    }

    /** Makes the directory call an entry encrypted. */
    static byte[] encrypted(byte[] zip, String name) {
        byte[] changed = zip.clone();
        changed[field(zip, name, 8)] |= 1;
        return changed;
    }
}
