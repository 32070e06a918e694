package dev.stemma.corpus;

import static dev.stemma.corpus.Hostile.SOURCES;
import static dev.stemma.corpus.Hostile.bytes;
import static dev.stemma.corpus.Hostile.edited;
import static dev.stemma.corpus.Hostile.hostile;
import static dev.stemma.corpus.Hostile.limited;
import static dev.stemma.corpus.Hostile.sources;

import dev.stemma.corpus.problem.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Hostile files: as JSON, and as texts in it. */
final class HostileTexts {

    private HostileTexts() {}

    static List<Hostile> json() {
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
                        sources("{\"more\": [" + "[],".repeat(5_000) + "0]}"),
                        SOURCES,
                        "/more/4967",
                        "the files hold more than 5000 JSON values"));
    }

    static List<Hostile> text() {
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
}
