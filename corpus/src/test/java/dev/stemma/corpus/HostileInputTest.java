package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What hostile or broken input is told: one case each, with its message.
 *
 * <p>Every case ends within a minute in problems of a bounded length, and never in another exception.
 */
class HostileInputTest {

    private static final String SOURCES = "sources.json";
    private static final ReadLimits SMALL = ReadLimits.standard()
            .withFileBytes(20_000)
            .withTotalBytes(50_000)
            .withFiles(20)
            .withValues(5_000);

    @TempDir
    Path temp;

    /** Makes an input below a folder and returns what a reader is pointed at. */
    @FunctionalInterface
    interface Recipe {
        Path prepare(Path temp) throws IOException;
    }

    /** An input, and the problem that has to be among those reported. */
    record Hostile(
            String name, Recipe recipe, ReadLimits limits, Rule rule, String file, String pointer, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Hostile hostile(String name, Recipe recipe, Rule rule, String file, String pointer, String message) {
        return new Hostile(name, recipe, ReadLimits.standard(), rule, file, pointer, message);
    }

    private static Hostile limited(String name, Recipe recipe, String file, String pointer, String message) {
        return new Hostile(name, recipe, SMALL, Rule.READ_LIMIT, file, pointer, message);
    }

    static Stream<Hostile> cases() {
        return Stream.of(json(), text(), archives(), folders()).flatMap(List::stream);
    }

    private static List<Hostile> json() {
        return List.of(
                hostile(
                        "nesting bomb of arrays",
                        sources("{\"sources\":\n" + "[".repeat(1_000_000)),
                        Rule.READ_LIMIT,
                        SOURCES,
                        "/sources" + "/0".repeat(99),
                        "objects and arrays are nested more than 100 deep"),
                hostile(
                        "nesting bomb of objects",
                        sources("{\"a\":".repeat(1_000_000)),
                        Rule.READ_LIMIT,
                        SOURCES,
                        "/a".repeat(100),
                        "objects and arrays are nested more than 100 deep"),
                hostile(
                        "megabyte number",
                        edited("papers/alpha.json", "\"page\": 2", "\"page\": " + "9".repeat(1_000_000)),
                        Rule.READ_LIMIT,
                        "papers/alpha.json",
                        "/sections/1/page",
                        "the number has more than 100 characters"),
                hostile(
                        "number with a giant exponent",
                        edited("papers/alpha.json", "\"page\": 2", "\"page\": 1e999999999"),
                        Rule.WRONG_TYPE,
                        "papers/alpha.json",
                        "/sections/1/page",
                        "there is 1e999999999 where a whole number is expected"),
                hostile(
                        "figure with a giant exponent",
                        edited("results/beta.json", "\"score\": \"12\"", "\"score\": \"1e999999999\""),
                        Rule.FIGURE_VALUE,
                        "results/beta.json",
                        "/results/1/score",
                        "the score is '1e999999999', which is not a decimal number"),
                hostile(
                        "two megabyte string",
                        edited(SOURCES, "older-2000", "x".repeat(2_000_000)),
                        Rule.READ_LIMIT,
                        SOURCES,
                        "/sources/2/id",
                        "the string has more than 1000000 characters"),
                hostile(
                        "id of many thousand words",
                        edited(SOURCES, "older-2000", "a" + "-a".repeat(20_000)),
                        Rule.INVALID_VALUE,
                        SOURCES,
                        "/sources/2/id",
                        "SourceId has 40001 characters, expected 200 at most"),
                hostile(
                        "megabyte property name",
                        edited(SOURCES, "\"id\": \"older-2000\"", "\"" + "i".repeat(1_000_000) + "\": 1"),
                        Rule.READ_LIMIT,
                        SOURCES,
                        "/sources/2",
                        "the name of the property has more than 200 characters"),
                hostile(
                        "duplicate key",
                        edited(SOURCES, "\"id\": \"older-2000\"", "\"id\": \"older-2000\", \"id\": \"other\""),
                        Rule.DUPLICATE_KEY,
                        SOURCES,
                        "/sources/2/id",
                        "the property 'id' stands twice in one object, first in line 5"),
                hostile(
                        "duplicate key behind an escape",
                        edited(SOURCES, "\"id\": \"older-2000\"", "\"id\": \"older-2000\", \"\\u0069d\": \"other\""),
                        Rule.DUPLICATE_KEY,
                        SOURCES,
                        "/sources/2/id",
                        "the property 'id' stands twice in one object, first in line 5"),
                hostile(
                        "a type for the reader to create",
                        edited(
                                SOURCES,
                                "\"id\": \"older-2000\"",
                                "\"@class\": \"java.net.URL\", \"id\": \"older-2000\""),
                        Rule.UNKNOWN_PROPERTY,
                        SOURCES,
                        "/sources/2/@class",
                        "there is no property '@class' here"),
                limited(
                        "more values than the memory bears",
                        sources("{\"sources\": [" + "[],".repeat(5_000) + "0]}"),
                        SOURCES,
                        "/sources/4969",
                        "the files hold more than 5000 JSON values"));
    }

    private static List<Hostile> text() {
        return List.of(
                hostile(
                        "invalid UTF-8",
                        bytes(SOURCES, new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"'}),
                        Rule.ENCODING,
                        SOURCES,
                        "",
                        "the bytes from here on are not UTF-8"),
                hostile(
                        "slash in two bytes",
                        bytes(SOURCES, new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"'}),
                        Rule.ENCODING,
                        SOURCES,
                        "",
                        "the bytes from here on are not UTF-8"),
                hostile(
                        "UTF-16",
                        bytes(SOURCES, "{\"sources\": []}".getBytes(StandardCharsets.UTF_16)),
                        Rule.ENCODING,
                        SOURCES,
                        "",
                        "the bytes from here on are not UTF-8"),
                hostile(
                        "byte order mark",
                        bytes(SOURCES, "\uFEFF{\"sources\": []}".getBytes(StandardCharsets.UTF_8)),
                        Rule.ENCODING,
                        SOURCES,
                        "",
                        "the file begins with a byte order mark"),
                hostile(
                        "half a surrogate pair",
                        edited("papers/alpha.json", "\"title\": \"Alpha\"", "\"title\": \"Alpha \\ud83d\""),
                        Rule.INVALID_VALUE,
                        "papers/alpha.json",
                        "/title",
                        "the text has the character U+D83D; take it out"),
                hostile(
                        "escape sequence of a terminal",
                        edited("papers/alpha.json", "\"title\": \"Alpha\"", "\"title\": \"Alpha \\u001b[2J\""),
                        Rule.INVALID_VALUE,
                        "papers/alpha.json",
                        "/title",
                        "the text has the character U+001B; take it out"),
                hostile(
                        "letter that looks like another, in an id",
                        edited(SOURCES, "older-2000", "\u043Elder-2000"),
                        Rule.INVALID_VALUE,
                        SOURCES,
                        "/sources/2/id",
                        "SourceId is '\u043Elder-2000', expected lower-case letters and digits, joined by '-' or '.',"
                                + " such as gpt-2-xl; it has U+043E CYRILLIC SMALL LETTER O"),
                hostile(
                        "letter that looks like another, in a property",
                        edited(SOURCES, "\"id\": \"older-2000\"", "\"\u0456d\": \"older-2000\""),
                        Rule.UNKNOWN_PROPERTY,
                        SOURCES,
                        "/sources/2/\u0456d",
                        "there is no property '\u0456d' here; it has U+0456 CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I"),
                hostile(
                        "control of direction in an id",
                        edited(SOURCES, "older-2000", "older\u202E-2000"),
                        Rule.INVALID_VALUE,
                        SOURCES,
                        "/sources/2/id",
                        "SourceId is 'older<U+202E>-2000', expected lower-case letters and digits, joined by '-' or '.',"
                                + " such as gpt-2-xl; it has U+202E RIGHT-TO-LEFT OVERRIDE"),
                hostile(
                        "control of direction in a text",
                        edited("papers/alpha.json", "\"title\": \"Alpha\"", "\"title\": \"Alpha \u202E\""),
                        Rule.INVALID_VALUE,
                        "papers/alpha.json",
                        "/title",
                        "the text has the character U+202E; take it out"),
                hostile("nothing", sources(""), Rule.JSON_SYNTAX, SOURCES, "", "the file is empty"),
                hostile(
                        "truncated in a string",
                        sources("{\"sources\": [{\"id\": \"ol"),
                        Rule.JSON_SYNTAX,
                        SOURCES,
                        "",
                        "Unexpected end-of-input: was expecting closing quote for a string value"),
                hostile(
                        "truncated in a list",
                        sources("{\"sources\": ["),
                        Rule.JSON_SYNTAX,
                        SOURCES,
                        "",
                        "Unexpected end-of-input: expected close marker for Array (start marker at"));
    }

    private static List<Hostile> archives() {
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
                        "the archive says that the entry has 10 bytes, and it has 751"),
                archive(
                        "entry that is shorter than it says",
                        zip -> Zips.sized(zip, SOURCES, 1_000_000_000),
                        SOURCES,
                        "the archive says that the entry has 1000000000 bytes, and it has 751"),
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

    private static List<Hostile> folders() {
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

    @ParameterizedTest
    @MethodSource("cases")
    void hostile_input_is_a_located_problem(Hostile hostile) throws IOException {
        Path input = hostile.recipe().prepare(temp);

        List<Problem> problems = CorpusReader.check(input, hostile.limits()).problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).startsWith(hostile.message());
            assertThat(problem.rule()).isEqualTo(hostile.rule());
            assertThat(problem.file()).isEqualTo(hostile.file());
            assertThat(problem.pointer()).isEqualTo(hostile.pointer());
            assertThat(problem.remedy()).isNotBlank();
        });
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(5_000));
    }

    /** An archive of the small corpus and a note, with something done to its bytes. */
    private static Hostile archive(String name, UnaryOperator<byte[]> done, String file, String message) {
        return hostile(
                name,
                temp -> Files.write(
                        temp.resolve("small.zip"),
                        done.apply(Zips.ofSmallCorpus("")
                                .with("papers/alpha.jsonx", "a")
                                .with("notes-and-more.txt", "b")
                                .bytes())),
                Rule.ARCHIVE_ENTRY,
                file,
                "",
                message);
    }

    private static Recipe sources(String text) {
        return bytes(SOURCES, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Recipe bytes(String file, byte[] bytes) {
        return temp -> {
            Path folder = SmallCorpus.copyTo(temp);
            Files.write(folder.resolve(file), bytes);
            return folder;
        };
    }

    private static Recipe edited(String file, String text, String replacement) {
        return temp -> {
            Path folder = SmallCorpus.copyTo(temp);
            String before = Files.readString(folder.resolve(file));
            assertThat(before).as(Objects.toString(file)).contains(text);
            Files.writeString(folder.resolve(file), before.replace(text, replacement));
            return folder;
        };
    }
}
