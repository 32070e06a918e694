package dev.stemma.corpus.compiled;

import dev.stemma.corpus.stream.Input;
import dev.stemma.corpus.stream.Made;
import dev.stemma.corpus.stream.Names;
import dev.stemma.corpus.stream.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CompiledOutput} wrote. */
final class CompiledInput implements Input {

    /** The sort of plain texts; those of {@link Parsed#sort()} are not negative. */
    static final int TEXT = -1;

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private final List<List<Object>> shared = new ArrayList<>();
    private int at;

    CompiledInput(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    private int number() {
        int b = bytes[at++];
        int number = b & 0x7F;
        for (int shift = 7; b < 0; shift += 7) {
            b = bytes[at++];
            number |= (b & 0x7F) << shift;
        }
        return number;
    }

    private String newText() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    @Override
    public void beginObject() {}

    @Override
    public int property(Names names, int expected) {
        return number() - 1;
    }

    @Override
    public int alternative(Names names) {
        return number();
    }

    @Override
    public void beginList() {}

    @Override
    public boolean element() {
        return number() == 1;
    }

    @Override
    public String text() {
        int number = number();
        if (number > 0) {
            return texts.get(number - 1);
        }
        String text = newText();
        texts.add(text);
        return text;
    }

    @Override
    @SuppressWarnings("unchecked") // the list of a sort holds what the sort has parsed
    public <T> T shared(Parsed<T> form) {
        while (shared.size() <= form.sort()) {
            shared.add(new ArrayList<>());
        }
        List<Object> known = shared.get(form.sort());
        int number = number();
        if (number > 0) {
            return (T) known.get(number - 1);
        }
        T value = form.parse(newText());
        known.add(value);
        return value;
    }

    @Override
    public <T> T recurring(Made<T> form, @Nullable Object[] parts) {
        return form.make(parts);
    }

    @Override
    public int constant(Names names) {
        return number();
    }

    @Override
    public int integer() {
        return number();
    }

    @Override
    public boolean truth() {
        return number() == 1;
    }
}
