package dev.stemma.corpus.json;

import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.location.Sink;
import dev.stemma.corpus.problem.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;

/**
 * A file that has to be UTF-8 without a byte order mark, and hold one JSON value and nothing else.
 *
 * <p>What is wrong with a value is reported by {@link JsonInput}, and reading goes on behind it; a syntax error or a limit
 * ends the file, and is reported here.
 */
public final class JsonFile {

    private final String file;
    private final byte[] bytes;
    private final Sink sink;

    private JsonFile(String file, byte[] bytes, Sink sink) {
        this.file = file;
        this.bytes = bytes;
        this.sink = sink;
    }

    /**
     * Reads a file.
     *
     * @param content reads the value, which is all that the file holds; not called if the file holds none
     * @return whether the file was read to its end
     */
    public static boolean read(
            String file, byte[] bytes, Budget budget, SharedValues shared, Sink sink, Consumer<JsonInput> content) {
        JsonFile read = new JsonFile(file, bytes, sink);
        if (!read.isText()) {
            return false;
        }
        JsonMessages problems = new JsonMessages(sink);
        try (JsonCursor cursor = new JsonCursor(file, bytes, budget, problems)) {
            return read.value(cursor, () -> content.accept(new JsonInput(cursor, shared, problems)));
        }
    }

    /** {@return whether the bytes are UTF-8 without a byte order mark} */
    private boolean isText() {
        Optional<String> packed = Packing.of(bytes);
        if (packed.isPresent()) {
            report(
                    Rule.ENCODING,
                    "the file is " + packed.get() + ", and JSON in UTF-8 is expected here",
                    "unpack it first; a corpus may be a folder, a zip, a jar or a JSON document");
            return false;
        }
        int bad = Utf8.firstBad(bytes);
        if (bad < bytes.length) {
            sink.report(
                    Location.at(file, Pointer.ROOT, bad),
                    Rule.ENCODING,
                    "the bytes from here on are not UTF-8",
                    "save the file as UTF-8");
            return false;
        }
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            report(
                    Rule.ENCODING,
                    "the file begins with a byte order mark",
                    "save the file as UTF-8 without a byte order mark");
            return false;
        }
        if (IntStream.range(0, Math.min(4, bytes.length)).anyMatch(i -> bytes[i] == 0)) {
            report( // since the parser would guess one of these encodings
                    Rule.ENCODING,
                    "one of the first four bytes is zero, as in UTF-16 or UTF-32",
                    "save the file as UTF-8");
            return false;
        }
        return true;
    }

    private void report(Rule rule, String message, String remedy) {
        sink.report(Location.startOf(file), rule, message, remedy);
    }

    private boolean value(JsonCursor cursor, Runnable content) {
        try {
            if (!cursor.next()) {
                report(
                        Rule.JSON_SYNTAX,
                        "the file is empty",
                        "write the file's JSON object, or take the file out of the index");
                return false;
            }
            cursor.spend();
            content.run();
            if (cursor.next()) {
                sink.report(
                        Location.at(file, Pointer.ROOT, cursor.offset()),
                        Rule.JSON_SYNTAX,
                        "the file goes on after its JSON value has ended",
                        "remove what follows the closing bracket");
                return false;
            }
            return true;
        } catch (LimitException e) {
            sink.report(
                    Location.at(file, cursor.here(), cursor.offset(e)),
                    Rule.READ_LIMIT,
                    e.getOriginalMessage(),
                    "shorten it, or raise ReadLimits." + e.limit() + "; nothing after it was read");
        } catch (JacksonException e) {
            sink.report(
                    Location.at(file, Pointer.ROOT, cursor.offset(e)),
                    Rule.JSON_SYNTAX,
                    message(e, cursor.offset(e)),
                    "correct the JSON at this position; nothing after it was read");
        }
        return false;
    }

    private String message(JacksonException e, long offset) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("this is not JSON");
        int at = (int) Math.min(offset, bytes.length);
        if (at >= 0 && at < bytes.length && bytes[at] < 0) { // of some characters the parser names the first byte
            int first = bytes[at] & 0xFF;
            int character =
                    new String(bytes, at, Math.min(4, bytes.length - at), StandardCharsets.UTF_8).codePointAt(0);
            message = message.replace(
                    "('" + (char) first + "' (code " + first + "))",
                    String.format(Locale.ROOT, "('%c' (code %d / 0x%x))", character, character, character));
        }
        return message.equals("Unexpected end-of-input in VALUE_STRING")
                ? "Unexpected end-of-input: was expecting closing quote for a string value"
                : message;
    }
}
