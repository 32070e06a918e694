package dev.stemma.corpus.json;

import dev.stemma.corpus.problem.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CompiledOutput} wrote. */
public final class CompiledInput implements Input {

    private final byte[] bytes;
    private final UnaryOperator<String> renaming;
    private final List<String> texts = new ArrayList<>();
    private final Map<SharedText<?>, List<Object>> shared = new HashMap<>();
    private int at;

    /**
     * Creates an input.
     *
     * @param renaming gives the ids of entries another text
     */
    public CompiledInput(byte[] bytes, int from, UnaryOperator<String> renaming) {
        this.bytes = bytes;
        this.at = from;
        this.renaming = renaming;
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
    public boolean beginObject(String remedy) {
        return true;
    }

    @Override
    public int property(Names names, @Nullable Object[] values, int expected) {
        return number() - 1;
    }

    @Override
    public @Nullable String name(Set<String> before) {
        return number() == 1 ? text() : null;
    }

    @Override
    public int alternative(Names names) {
        return number();
    }

    @Override
    public boolean beginList() {
        return true;
    }

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
    public <T> T shared(SharedText<T> sort) {
        List<Object> known = shared.computeIfAbsent(sort, unused -> new ArrayList<>());
        int number = number();
        if (number > 0) {
            return (T) known.get(number - 1);
        }
        String text = newText();
        T value = sort.parse(sort.isEntry() ? renaming.apply(text) : text);
        known.add(value);
        return value;
    }

    @Override
    public int constant(Names names) {
        return number();
    }

    @Override
    public Integer integer() {
        return number();
    }

    @Override
    public Boolean truth() {
        return number() == 1;
    }

    @Override
    public boolean reports() {
        return false;
    }

    /** What was compiled had nothing wrong with it; so what is wrong comes of other texts for ids. */
    @Override
    public void report(Rule rule, String message, String remedy) {
        throw new IllegalArgumentException(message);
    }
}
