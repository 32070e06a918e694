package dev.stemma.corpus.json;

import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Irregular;
import dev.stemma.corpus.stream.Made;
import dev.stemma.corpus.stream.Names;
import dev.stemma.corpus.stream.Parsed;
import dev.stemma.corpus.stream.Pool;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads values straight from the tokens of a JSON text.
 *
 * <p>It takes nothing that {@link JsonReader} would not take, and asks for a little more: the text begins with a brace and
 * the property {@value JsonOutput#KIND} comes first.
 */
public final class JsonInput implements Input {

    private final JsonParser parser;
    private final Budget budget;
    private final Pool pool;
    private int depth;

    private JsonInput(JsonParser parser, Budget budget, Pool pool) {
        this.parser = parser;
        this.budget = budget;
        this.pool = pool;
    }

    /**
     * Returns the value in the bytes, and nothing but that.
     *
     * @param pool the values that are shared with what was read before
     * @throws Irregular if the bytes are not UTF-8, not JSON, not the expected value or beyond a limit
     */
    public static <T> T read(byte[] bytes, Budget budget, Pool pool, Function<Input, T> form) {
        // The parser would guess UTF-16 or UTF-32 from zeros among the first bytes, and skip a byte order mark.
        if (bytes.length < 2 || bytes[0] != '{' || bytes[1] == 0 || !Utf8.isValid(bytes)) {
            throw Irregular.here();
        }
        try (JsonParser parser = budget.json().createParser(ObjectReadContext.empty(), bytes)) {
            JsonInput in = new JsonInput(parser, budget, pool);
            in.expect(parser.nextToken(), JsonToken.START_OBJECT);
            budget.spend(1, null);
            T value = form.apply(in);
            if (parser.nextToken() != null) {
                throw Irregular.here();
            }
            return value;
        } catch (JacksonException | IllegalArgumentException e) {
            throw Irregular.here();
        }
    }

    private void expect(JsonToken token, JsonToken expected) {
        if (token != expected) {
            throw Irregular.here();
        }
    }

    @Override
    public void beginObject() {
        expect(parser.currentToken(), JsonToken.START_OBJECT);
        depth++;
    }

    @Override
    public int property(Names names, int expected) {
        String name = parser.nextName();
        if (name == null) {
            expect(parser.currentToken(), JsonToken.END_OBJECT);
            depth--;
            return END;
        }
        int number = names.number(name, expected);
        value(parser.nextToken());
        return number;
    }

    private void value(JsonToken token) {
        budget.spend(token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY ? depth + 1 : depth, null);
    }

    @Override
    public int alternative(Names names) {
        if (!JsonOutput.KIND.equals(parser.nextName())) {
            throw Irregular.here();
        }
        value(parser.nextToken());
        return constant(names);
    }

    @Override
    public void beginList() {
        expect(parser.currentToken(), JsonToken.START_ARRAY);
        depth++;
    }

    @Override
    public boolean element() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            depth--;
            return false;
        }
        value(token);
        return true;
    }

    @Override
    public String text() {
        expect(parser.currentToken(), JsonToken.VALUE_STRING);
        return parser.getString();
    }

    @Override
    public <T> T shared(Parsed<T> form) {
        expect(parser.currentToken(), JsonToken.VALUE_STRING);
        return pool.get(form, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    @Override
    public <T> T recurring(Made<T> form, @Nullable Object[] parts) {
        return pool.get(form, parts);
    }

    @Override
    public int constant(Names names) {
        expect(parser.currentToken(), JsonToken.VALUE_STRING);
        return pool.get(
                names.numbers(), parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    @Override
    public int integer() {
        expect(parser.currentToken(), JsonToken.VALUE_NUMBER_INT);
        return parser.getIntValue();
    }

    @Override
    public boolean truth() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw Irregular.here();
        }
        return token == JsonToken.VALUE_TRUE;
    }
}
