package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.JsonOutput;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.json.Tree;
import dev.stemma.corpus.location.Pointer;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The JSON form of a type, in both directions. */
public interface Codec<T> {

    /** Returns the value that comes next, or null after having reported every problem that stands in its way. */
    @Nullable
    T read(Input in);

    void write(T value, Output out);

    default void encode(T value, JsonGenerator out) {
        write(value, new JsonOutput(out));
    }

    /** Returns what tells a value from others in a list; empty if nothing does, so that the list is one statement. */
    default Optional<String> key(T value) {
        return Optional.empty();
    }

    /**
     * Returns what two values say together: all that one of them says, as long as the other says the same or leaves it out.
     *
     * @param at where the second value stands
     * @param contradictions takes each place at which it says something else; there the first value stays
     */
    default T together(T mine, T theirs, Pointer at, Consumer<Pointer> contradictions) {
        Tree.difference(Tree.of(out -> write(mine, out)), Tree.of(out -> write(theirs, out)))
                .ifPresent(where -> contradictions.accept(at.below(where)));
        return mine;
    }
}
