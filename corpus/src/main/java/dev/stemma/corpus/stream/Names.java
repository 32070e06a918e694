package dev.stemma.corpus.stream;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Names of properties, alternatives or constants, known by their number. */
public final class Names {

    private final String[] names;

    /**
     * For each name the object by which it came last: a parser gives the same one again and again, and looking at the object
     * is cheaper than at the characters. Threads may overwrite each other's, to no harm.
     */
    private final @Nullable String[] objects;

    /** Numbers the names in their order, from 0. */
    public Names(Collection<String> names) {
        this.names = names.toArray(new String[0]);
        this.objects = new String[this.names.length];
    }

    /** Returns the name with a number. */
    public String get(int number) {
        return names[number];
    }

    /** Returns how many names there are. */
    public int size() {
        return names.length;
    }

    /**
     * Returns the number of a name.
     *
     * @param expected the number from which to look first: properties come in their order, as a rule
     * @throws Irregular if there is no such name
     */
    @SuppressWarnings("ReferenceEquality") // the point of it
    public int number(String name, int expected) {
        for (int i = expected; i < names.length; i++) {
            if (objects[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                objects[i] = name;
                return i;
            }
        }
        throw Irregular.here();
    }
}
