package dev.stemma.corpus.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of properties, alternatives or constants, known by their number. */
public final class Names {

    private final String what;
    private final boolean tagged;
    private final List<String> names;
    private final String remedy;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Numbers the names in their order, from 0.
     *
     * @param what what has these names, in the words of a message, such as {@code Stance}
     */
    public Names(String what, Collection<String> names) {
        this(what, false, names);
    }

    private Names(String what, boolean tagged, Collection<String> names) {
        this.what = what;
        this.tagged = tagged;
        this.names = List.copyOf(names);
        this.remedy = "write an object; its properties are " + String.join(", ", names);
        for (String name : this.names) {
            numbers.put(name, numbers.size());
        }
    }

    /** Returns the names of the properties of an object, which has a property {@code kind} beside them if it is tagged. */
    public static Names ofProperties(boolean tagged, Collection<String> names) {
        return new Names("property", tagged, names);
    }

    /** Returns whether these are the properties of an object which has a property {@code kind} beside them. */
    boolean isTagged() {
        return tagged;
    }

    /** Returns what has these names, in the words of a message. */
    public String what() {
        return what;
    }

    /** Returns what to do where there is something else than an object with such properties. */
    public String remedy() {
        return remedy;
    }

    public List<String> all() {
        return names;
    }

    public String get(int number) {
        return names.get(number);
    }

    /**
     * Returns the number of a name, or {@link Input#UNKNOWN}.
     *
     * @param expected the number at which to look first: properties come in their order, as a rule
     */
    public int number(String name, int expected) {
        return expected < names.size() && names.get(expected).equals(name)
                ? expected
                : numbers.getOrDefault(name, Input.UNKNOWN);
    }
}
