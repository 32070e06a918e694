package dev.stemma.corpus.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes values as bytes.
 *
 * <p>Properties, alternatives and constants are numbers, 0 ends an object or a list, and a text that was written before is the
 * number of that one. Numbers take seven bits a byte, the lowest first; the eighth bit says that there are more.
 */
public final class CompiledOutput implements Output {

    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<SharedText<?>, Map<String, Integer>> shared = new HashMap<>();

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    private void number(int number) {
        int rest = number;
        while (rest >= MORE) {
            bytes.write(rest | MORE);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    @Override
    public void alternative(Names names, int number) {
        number(number);
    }

    @Override
    public void property(Names names, int number) {
        number(number + 1);
    }

    @Override
    public void name(String name) {
        number(1);
        text(name);
    }

    @Override
    public void endObject() {
        number(0);
    }

    @Override
    public void element() {
        number(1);
    }

    @Override
    public void endList() {
        number(0);
    }

    @Override
    public void text(String text) {
        text(texts, text);
    }

    @Override
    public <T> void shared(SharedText<T> sort, String text) {
        text(shared.computeIfAbsent(sort, unused -> new HashMap<>()), text);
    }

    private void text(Map<String, Integer> numbers, String text) {
        Integer number = numbers.putIfAbsent(text, numbers.size() + 1);
        if (number != null) {
            number(number);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(0);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    @Override
    public void constant(Names names, int number) {
        number(number);
    }

    @Override
    public void integer(int number) {
        number(number);
    }

    @Override
    public void truth(boolean value) {
        number(value ? 1 : 0);
    }
}
