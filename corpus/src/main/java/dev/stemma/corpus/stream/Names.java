package dev.stemma.corpus.stream;

import java.util.Collection;

/** Names of properties, alternatives or constants, known by their number. Declared once, in constants, as sorts are. */
public final class Names {

    private final String[] names;

    /** The numbers as values that texts stand for; by it a pool finds one without a look at the other names. */
    private final Parsed<Integer> numbers = new Parsed<>() {
        @Override
        public Integer parse(String text) {
            return number(text, 0);
        }
    };

    /** Numbers the names in their order, from 0. */
    public Names(Collection<String> names) {
        this.names = names.toArray(new String[0]);
        for (int i = 0; i < this.names.length; i++) {
            this.names[i] = this.names[i].intern();
        }
    }

    /** Returns the name with a number. */
    public String get(int number) {
        return names[number];
    }

    /** Returns the form of a text that is one of the names and stands for its number. */
    public Parsed<Integer> numbers() {
        return numbers;
    }

    /**
     * Returns the number of a name.
     *
     * @param name the name, best {@linkplain String#intern interned}: then it is found without a look at its characters
     * @param expected the number from which to look first: properties come in their order, as a rule
     * @throws Irregular if there is no such name
     */
    @SuppressWarnings("ReferenceEquality") // the point of it; what is equal but another object is found below
    public int number(String name, int expected) {
        for (int i = expected; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        throw Irregular.here();
    }
}
