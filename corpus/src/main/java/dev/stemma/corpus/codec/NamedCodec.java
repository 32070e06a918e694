package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.json.Output;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type whose constants have names.
 *
 * @param constants all of them in order
 */
record NamedCodec<E extends Enum<E>>(List<E> constants, Names names) implements Codec<E> {

    @Override
    public @Nullable E read(Input in) {
        int number = in.constant(names);
        return number == Input.UNKNOWN ? null : constants.get(number);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // read looks the constant up by it, in the array of the same class
    public void write(E value, Output out) {
        out.constant(names, value.ordinal());
    }
}
