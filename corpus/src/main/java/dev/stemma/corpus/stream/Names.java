package dev.stemma.corpus.stream;

import java.util.Collection;

/** Names of properties, alternatives or constants, known by their number. */
public final class Names {

    private final String[] names;

    /** Numbers the names in their order, from 0. */
    public Names(Collection<String> names) {
        this.names = names.toArray(String[]::new);
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
     * @param expected the number to look at first, and then on from there: properties come in their order, as a rule
     * @throws Irregular if there is no such name
     */
    public int number(String name, int expected) {
        for (int i = expected; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < expected; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        throw Irregular.here();
    }
}
