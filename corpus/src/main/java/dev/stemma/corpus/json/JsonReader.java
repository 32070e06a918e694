package dev.stemma.corpus.json;

import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Position;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.problem.Rule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Parses one file into a tree, strictly.
 *
 * <p>The bytes have to be UTF-8 without a byte order mark, and hold one JSON value and nothing else. A key that occurs twice
 * in an object is reported, and reading goes on; a syntax error ends the file.
 */
public final class JsonReader {

    private final JsonParser parser;
    private final Budget budget;
    private final Sink sink;

    private JsonReader(JsonParser parser, Budget budget, Sink sink) {
        this.parser = parser;
        this.budget = budget;
        this.sink = sink;
    }

    /** Returns the value in the bytes, or empty after having reported why there is none. */
    public static Optional<Node> read(byte[] bytes, Budget budget, Sink sink) {
        String text = decode(bytes, sink);
        if (text == null) {
            return Optional.empty();
        }
        JsonParser parser = budget.json().createParser(ObjectReadContext.empty(), text);
        JsonReader reader = new JsonReader(parser, budget, sink);
        try (parser) {
            parser.nextToken();
            if (parser.currentToken() == null) {
                throw new EmptyFileException();
            }
            Node root = reader.value(Pointer.ROOT, 0);
            if (parser.nextToken() != null) {
                sink.report(
                        Rule.JSON_SYNTAX,
                        position(parser.currentTokenLocation()),
                        Pointer.ROOT,
                        "the file goes on after its JSON value has ended",
                        "remove what follows the closing bracket");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (EmptyFileException e) {
            sink.report(
                    Rule.JSON_SYNTAX,
                    Position.START,
                    Pointer.ROOT,
                    "the file is empty",
                    "write the file's JSON object, or take the file out of the index");
            return Optional.empty();
        } catch (LimitException e) {
            sink.report(
                    Rule.READ_LIMIT,
                    position(e.getLocation() == null ? parser.currentLocation() : e.getLocation()),
                    here(parser.streamReadContext()),
                    e.getOriginalMessage(),
                    "mend it, or raise ReadLimits." + e.limit() + "; nothing after it was read");
            return Optional.empty();
        } catch (JacksonException e) {
            sink.report(
                    Rule.JSON_SYNTAX,
                    position(e.getLocation() == null ? parser.currentLocation() : e.getLocation()),
                    Pointer.ROOT,
                    firstLine(e.getOriginalMessage()),
                    "mend the JSON at this position; nothing after it was read");
            return Optional.empty();
        }
    }

    private static @Nullable String decode(byte[] bytes, Sink sink) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        chars.flip();
        if (result.isError()) {
            sink.report(
                    Rule.ENCODING,
                    endOf(chars),
                    Pointer.ROOT,
                    "the bytes from here on are not UTF-8",
                    "save the file as UTF-8");
            return null;
        }
        if (chars.length() > 0 && chars.charAt(0) == '\uFEFF') {
            sink.report(
                    Rule.ENCODING,
                    Position.START,
                    Pointer.ROOT,
                    "the file begins with a byte order mark",
                    "save the file as UTF-8 without a byte order mark");
            return null;
        }
        return chars.toString();
    }

    private static Position endOf(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Position(line, column);
    }

    private Node value(Pointer pointer, int depth) {
        Position position = position(parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        budget.spend(token.isStructStart() ? depth + 1 : depth, parser.currentTokenLocation());
        return switch (token) {
            case START_OBJECT -> object(position, pointer, depth + 1);
            case START_ARRAY -> array(position, pointer, depth + 1);
            case VALUE_STRING -> new Node.TextNode(position, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.NumberNode(position, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Node.BooleanNode(position, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Node.NullNode(position);
            default -> throw new IllegalStateException("unexpected token " + token + " at " + position);
        };
    }

    private Node object(Position position, Pointer pointer, int depth) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Position namePosition = position(parser.currentTokenLocation());
            Pointer here = pointer.member(name);
            parser.nextToken();
            Node value = value(here, depth);
            Node.Member first = members.putIfAbsent(name, new Node.Member(namePosition, value));
            if (first != null) {
                sink.report(
                        Rule.DUPLICATE_KEY,
                        namePosition,
                        here,
                        "the property '" + name + "' stands twice in one object, first in line "
                                + first.namePosition().line(),
                        "keep one of the two");
            }
        }
        return new Node.ObjectNode(position, members);
    }

    private Node array(Position position, Pointer pointer, int depth) {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(pointer.element(elements.size()), depth));
        }
        return new Node.ArrayNode(position, elements);
    }

    /** Returns where the parser is. */
    private static Pointer here(TokenStreamContext context) {
        Deque<TokenStreamContext> path = new ArrayDeque<>();
        for (TokenStreamContext step = context; step != null; step = step.getParent()) {
            path.push(step);
        }
        Pointer pointer = Pointer.ROOT;
        for (TokenStreamContext step : path) {
            if (step.inObject() && step.currentName() != null) {
                pointer = pointer.member(step.currentName());
            } else if (step.inArray() && step.hasCurrentIndex()) {
                pointer = pointer.element(step.getCurrentIndex());
            }
        }
        return pointer;
    }

    private static Position position(TokenStreamLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static final class EmptyFileException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
