package dev.stemma.corpus.validation;

import dev.stemma.corpus.location.Pointer;
import java.util.List;
import java.util.function.BiConsumer;

/** A place in an entry of a corpus. */
record Spot(Object entry, Pointer pointer) {

    /** {@return the whole entry} */
    static Spot of(Object entry) {
        return new Spot(entry, Pointer.ROOT);
    }

    Spot member(String name) {
        return new Spot(entry, pointer.member(name));
    }

    Spot element(int number) {
        return new Spot(entry, pointer.element(number));
    }

    /** Goes over the list that is here. */
    <E> void each(List<E> elements, BiConsumer<E, Spot> action) {
        for (int i = 0; i < elements.size(); i++) {
            action.accept(elements.get(i), element(i));
        }
    }

    /** Goes over the list that is a property of the object here. */
    <E> void each(String list, List<E> elements, BiConsumer<E, Spot> action) {
        member(list).each(elements, action);
    }
}
