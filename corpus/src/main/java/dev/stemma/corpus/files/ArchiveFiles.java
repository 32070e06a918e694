package dev.stemma.corpus.files;

import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.corpus.problem.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The files of a corpus in a zip or jar, which is never unpacked.
 *
 * <p>The corpus is where the {@code index.json} is: at the top, or else in the only folder that has one. An archive with a
 * name that leads out of it, a name that occurs twice, a link or an encrypted entry is refused as a whole, even if the
 * index does not list that entry: an honest tool does not write such a thing.
 */
public final class ArchiveFiles implements CorpusFiles {

    private static final int LISTED_FOLDERS = 10;

    private final Path archive;
    private final ReadLimits limits;
    private final Fingerprint before;
    private final ZipArchive zip;
    private final Map<String, ZipArchive.Entry> entries = new LinkedHashMap<>();
    private final List<RefusedException> refusals = new ArrayList<>();
    private final String root;

    /**
     * Opens the archive.
     *
     * @throws IOException if it is none, or cannot be read
     */
    public ArchiveFiles(Path archive, ReadLimits limits) throws IOException {
        this.archive = archive;
        this.limits = limits;
        this.before = Fingerprint.of(archive);
        this.zip = new ZipArchive(archive);
        try {
            inspect();
        } catch (IOException e) {
            zip.close();
            throw e;
        }
        this.root = root();
    }

    /** {@return whether a file is an archive, by its name or its first bytes} */
    public static boolean isArchive(Path file) throws IOException {
        String name = name(file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip") || name.endsWith(".jar")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] < 8 && first[3] < 9;
        }
    }

    /** {@return what a problem of the archive itself calls the file} */
    public static String name(Path archive) {
        return Optional.ofNullable(archive.getFileName()).orElse(archive).toString();
    }

    private void inspect() throws ZipException {
        if (zip.number() > limits.getInt(Limit.FILES)) {
            refusals.add(new RefusedException(
                    name(archive),
                    Rule.READ_LIMIT,
                    "the archive has more than " + limits.getInt(Limit.FILES) + " entries",
                    "take out what is no part of the corpus, or raise ReadLimits.FILES"));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (ZipArchive.Entry entry : zip.entries()) {
            String name = entry.name();
            if (leavesTheArchive(name)) {
                refuse(name, "the name of the entry leads out of the archive");
            } else if (!seen.add(name.endsWith("/") ? name.substring(0, name.length() - 1) : name)) {
                refuse(name, "the archive has two entries of this name");
            } else if (entry.link()) {
                refuse(name, "the entry is a symbolic link");
            } else if (entry.encrypted()) {
                refuse(name, "the entry is encrypted");
            } else if (!name.endsWith("/")) {
                entries.put(name, entry);
            }
        }
    }

    private void refuse(String name, String message) {
        refusals.add(new RefusedException(
                name.isEmpty() ? name(archive) : name,
                Rule.ARCHIVE_ENTRY,
                message,
                "pack the folder again with an ordinary zip program; nothing of this archive was read"));
    }

    private static boolean leavesTheArchive(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.indexOf(':') >= 0
                || ("/" + name + "/").contains("/../")
                || ("/" + name).contains("/./");
    }

    /** {@return the folder of the corpus with its {@code /}; empty for the top} */
    private String root() {
        List<String> roots = entries.keySet().stream()
                .filter(name -> name.equals(Part.INDEX) || name.endsWith("/" + Part.INDEX))
                .filter(name -> !CorpusFiles.isHidden(name))
                .map(name -> name.substring(0, name.length() - Part.INDEX.length()))
                .toList();
        if (roots.contains("") || roots.isEmpty()) {
            return "";
        }
        if (roots.size() > 1) {
            refusals.add(new RefusedException(
                    name(archive),
                    Rule.ARCHIVE_ENTRY,
                    "the archive has an " + Part.INDEX + " in several folders: "
                            + String.join(", ", roots.subList(0, Math.min(LISTED_FOLDERS, roots.size()))),
                    "pack each corpus into an archive of its own, or unpack it and name the folder"));
        }
        return roots.get(0);
    }

    @Override
    public String origin() {
        return "archive " + archive;
    }

    @Override
    public List<RefusedException> refusals() {
        return List.copyOf(refusals);
    }

    @Override
    public Optional<byte[]> read(String path, long most) throws IOException {
        ZipArchive.Entry entry = entries.get(root + path);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = zip.read(entry, most, limits.getInt(Limit.INFLATION));
            if (bytes.length <= most) {
                expectHonest(path, entry, bytes);
            }
            return Optional.of(bytes);
        } catch (ZipArchive.InflationException e) {
            throw new RefusedException(
                    path,
                    Rule.READ_LIMIT,
                    "the entry inflates to more than " + limits.getInt(Limit.INFLATION) + " times its compressed size",
                    "store it without such compression, or raise ReadLimits.INFLATION");
        }
    }

    private static void expectHonest(String path, ZipArchive.Entry entry, byte[] bytes) throws RefusedException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (entry.size() != bytes.length) {
            distrust(
                    path, "the archive says that the entry has " + entry.size() + " bytes, and it has " + bytes.length);
        } else if (entry.crc() != (int) sum.getValue()) {
            distrust(path, "the entry does not have the CRC-32 that the archive gives");
        }
    }

    private static void distrust(String path, String message) throws RefusedException {
        throw new RefusedException(path, Rule.ARCHIVE_ENTRY, message, "get the archive again, or pack it again");
    }

    @Override
    public Optional<List<String>> list(int most) {
        return Optional.of(entries.keySet().stream()
                .filter(name -> name.startsWith(root) && name.endsWith(".json"))
                .map(name -> name.substring(root.length()))
                .filter(name -> !CorpusFiles.isHidden(name))
                .filter(name -> name.indexOf('/') == name.lastIndexOf('/')) // as deep as in a folder
                .filter(name -> !name.startsWith("META-INF/")) // a jar's own
                .sorted()
                .limit(most + 1L)
                .toList());
    }

    @Override
    public boolean published() {
        return true;
    }

    @Override
    public List<String> changedSinceRead() {
        try {
            return before.equals(Fingerprint.of(archive)) ? List.of() : List.of(name(archive));
        } catch (IOException e) {
            return List.of(name(archive));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
