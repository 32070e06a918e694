package dev.stemma.corpus;

import static dev.stemma.corpus.Hostile.SOURCES;
import static dev.stemma.corpus.Hostile.edited;
import static dev.stemma.corpus.Hostile.hostile;
import static dev.stemma.corpus.Hostile.limited;
import static dev.stemma.corpus.Hostile.sources;

import dev.stemma.corpus.problem.Rule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Hostile archives and folders. */
final class HostilePlaces {

    private HostilePlaces() {}

    static List<Hostile> archives() {
        return List.of(
                archive(
                        "zip slip",
                        zip -> Zips.renamed(zip, "notes-and-more.txt", "../../etc/passwd.."),
                        "../../etc/passwd..",
                        "the name of the entry leads out of the archive"),
                archive(
                        "zip slip in the middle",
                        zip -> Zips.renamed(zip, "notes-and-more.txt", "papers/../../x.txt"),
                        "papers/../../x.txt",
                        "the name of the entry leads out of the archive"),
                archive(
                        "absolute name",
                        zip -> Zips.renamed(zip, "notes-and-more.txt", "/etc/cron.d/notes1"),
                        "/etc/cron.d/notes1",
                        "the name of the entry leads out of the archive"),
                archive(
                        "drive letter",
                        zip -> Zips.renamed(zip, "notes-and-more.txt", "C:/Windows/note.tx"),
                        "C:/Windows/note.tx",
                        "the name of the entry leads out of the archive"),
                archive(
                        "backslashes",
                        zip -> Zips.renamed(zip, "notes-and-more.txt", "..\\..\\..\\..\\x.txt."),
                        "..\\..\\..\\..\\x.txt.",
                        "the name of the entry leads out of the archive"),
                archive(
                        "two entries of one name",
                        zip -> Zips.renamed(zip, "notes-and-more.txt", "papers/alpha.json".concat("x")),
                        "papers/alpha.jsonx",
                        "the archive has two entries of this name"),
                archive("symbolic link", zip -> Zips.linked(zip, SOURCES), SOURCES, "the entry is a symbolic link"),
                archive("encrypted entry", zip -> Zips.encrypted(zip, SOURCES), SOURCES, "the entry is encrypted"),
                archive(
                        "entry that is longer than it says",
                        zip -> Zips.sized(zip, SOURCES, 10),
                        SOURCES,
                        "the archive says that the entry has 10 bytes, and it has 921"),
                archive(
                        "entry that is shorter than it says",
                        zip -> Zips.sized(zip, SOURCES, 1_000_000_000),
                        SOURCES,
                        "the archive says that the entry has 1000000000 bytes, and it has 921"),
                archive(
                        "entry with another checksum",
                        zip -> Zips.miscounted(zip, SOURCES),
                        SOURCES,
                        "the entry does not have the CRC-32 that the archive gives"),
                archive(
                        "truncated archive",
                        zip -> Arrays.copyOf(zip, zip.length - 30),
                        "small.zip",
                        "the archive cannot be read: the archive has no end; it is cut off, or no zip archive"),
                archive(
                        "no archive",
                        zip -> "PK\u0003\u0004 and so on".getBytes(StandardCharsets.UTF_8),
                        "small.zip",
                        "the archive cannot be read: the archive has no end; it is cut off, or no zip archive"),
                hostile(
                        "zip bomb",
                        temp -> Zips.ofSmallCorpus("")
                                .with(SOURCES, " ".repeat(50_000_000))
                                .writeTo(temp.resolve("small.zip")),
                        Rule.READ_LIMIT,
                        SOURCES,
                        "",
                        "the entry inflates to more than 200 times its compressed size"),
                hostile(
                        "zip bomb whose directory says that it is hardly compressed",
                        temp -> Files.write(
                                temp.resolve("small.zip"),
                                Zips.compressed(
                                        Zips.ofSmallCorpus("")
                                                .with(SOURCES, " ".repeat(50_000_000))
                                                .with("noise", noise(1_000_000))
                                                .bytes(),
                                        SOURCES,
                                        1_000_000)),
                        Rule.READ_LIMIT,
                        SOURCES,
                        "",
                        "the entry inflates to more than 200 times its compressed size"),
                archive(
                        "entry that is longer than the archive",
                        zip -> Zips.compressed(zip, SOURCES, 1_000_000),
                        Rule.MISSING_FILE,
                        SOURCES,
                        "the file cannot be read: the entry is not where the directory says"),
                archive(
                        "evil archive in the comment of a good one",
                        zip -> Zips.commented(
                                zip, new Zips().with("../evil.txt", "evil").bytes()),
                        "../evil.txt",
                        "the name of the entry leads out of the archive"),
                limited(
                        "zip bomb below the ratio",
                        temp -> Zips.ofSmallCorpus("")
                                .with(SOURCES, " ".repeat(30_000))
                                .writeTo(temp.resolve("small.zip")),
                        SOURCES,
                        "",
                        "the file has more than 20000 bytes"),
                limited(
                        "many entries",
                        temp -> {
                            Zips zip = Zips.ofSmallCorpus("");
                            for (int i = 0; i < 60; i++) {
                                zip.with("folder/" + i, "");
                            }
                            return zip.writeTo(temp.resolve("small.zip"));
                        },
                        "small.zip",
                        "",
                        "the archive has more than 20 entries"));
    }

    static List<Hostile> folders() {
        return List.of(
                limited("large file", sources(" ".repeat(20_001)), SOURCES, "", "the file has more than 20000 bytes"),
                limited(
                        "many large files",
                        temp -> {
                            Path folder = SmallCorpus.copyTo(temp);
                            for (String file : List.of("sources.json", "capabilities.json", "systems.json")) {
                                Files.writeString(folder.resolve(file), " ".repeat(18_000));
                            }
                            return folder;
                        },
                        "systems.json",
                        "",
                        "with this file the corpus has more than 50000 bytes"),
                limited(
                        "many files",
                        temp -> {
                            Path folder = SmallCorpus.copyTo(temp);
                            for (int i = 0; i < 20; i++) {
                                Files.writeString(folder.resolve("papers/p" + i + ".json"), "{}");
                            }
                            return folder;
                        },
                        "index.json",
                        "",
                        "there are more than 20 JSON files"),
                hostile(
                        "link out of the folder",
                        temp -> {
                            Path folder = SmallCorpus.copyTo(Files.createDirectory(temp.resolve("small")));
                            Path outside = Files.move(folder.resolve(SOURCES), temp.resolve("secret.json"));
                            Files.createSymbolicLink(folder.resolve(SOURCES), outside);
                            return folder;
                        },
                        Rule.LINKED_FILE,
                        SOURCES,
                        "",
                        "the file is a link, or lies behind one, that leads out of the folder"),
                hostile(
                        "linked subfolder out of the folder",
                        temp -> {
                            Path folder = SmallCorpus.copyTo(Files.createDirectory(temp.resolve("small")));
                            Path outside = Files.move(folder.resolve("papers"), temp.resolve("elsewhere"));
                            Files.createSymbolicLink(folder.resolve("papers"), outside);
                            return folder;
                        },
                        Rule.LINKED_FILE,
                        "papers/alpha.json",
                        "",
                        "the file is a link, or lies behind one, that leads out of the folder"),
                hostile(
                        "link to itself",
                        temp -> {
                            Path folder = SmallCorpus.copyTo(temp);
                            Files.delete(folder.resolve(SOURCES));
                            Files.createSymbolicLink(folder.resolve(SOURCES), Path.of(SOURCES));
                            return folder;
                        },
                        Rule.MISSING_FILE,
                        SOURCES,
                        "",
                        "the index lists the file, but it is not there"),
                hostile(
                        "folder in place of a file",
                        temp -> {
                            Path folder = SmallCorpus.copyTo(temp);
                            Files.delete(folder.resolve(SOURCES));
                            Files.createDirectory(folder.resolve(SOURCES));
                            return folder;
                        },
                        Rule.MISSING_FILE,
                        SOURCES,
                        "",
                        "there is a folder where a file is expected"),
                hostile(
                        "endless device in place of a file",
                        temp -> Path.of("/dev/zero"),
                        Rule.MISSING_FILE,
                        "index.json",
                        "",
                        "there is no index.json in folder /dev/zero"),
                hostile(
                        "name in the index that leads out of the folder",
                        edited("index.json", "\"papers/beta.json\"", "\"papers/../../beta.json\""),
                        Rule.FILE_NAME,
                        "index.json",
                        "/files/4/path",
                        "the index lists 'papers/../../beta.json', which is no file of a corpus"));
    }

    /** An archive of the small corpus and a note, with something done to its bytes. */
    private static Hostile archive(String name, UnaryOperator<byte[]> done, String file, String message) {
        return archive(name, done, Rule.ARCHIVE_ENTRY, file, message);
    }

    private static Hostile archive(String name, UnaryOperator<byte[]> done, Rule rule, String file, String message) {
        return hostile(
                name,
                temp -> Files.write(
                        temp.resolve("small.zip"),
                        done.apply(Zips.ofSmallCorpus("")
                                .with("papers/alpha.jsonx", "a")
                                .with("notes-and-more.txt", "b")
                                .bytes())),
                rule,
                file,
                "",
                message);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(42).nextBytes(noise);
        return noise;
    }
}
