package dev.stemma.corpus.validation;

import dev.stemma.corpus.place.Pointer;

/** Short names for pointers within an entry. */
final class At {

    private At() {}

    /** Returns the pointer to a property of the entry. */
    static Pointer property(String name) {
        return Pointer.ROOT.member(name);
    }

    /** Returns the pointer to an element of a list property. */
    static Pointer element(String list, int index) {
        return Pointer.ROOT.member(list).element(index);
    }
}
