package dev.stemma.corpus.combination;

import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.place.Pointer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Where two JSON trees differ. */
public final class Differences {

    private Differences() {}

    /** Returns the first place in which two trees differ, in the order of the second; empty if they are equal. */
    public static Optional<Pointer> first(Node one, Node two, Pointer at) {
        if (one instanceof Node.ObjectNode a && two instanceof Node.ObjectNode b) {
            Set<String> names = new LinkedHashSet<>(b.members().keySet());
            names.addAll(a.members().keySet());
            for (String name : names) {
                Node.Member mine = a.members().get(name);
                Node.Member theirs = b.members().get(name);
                Optional<Pointer> difference = mine == null || theirs == null
                        ? Optional.of(at.member(name))
                        : first(mine.value(), theirs.value(), at.member(name));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        if (one instanceof Node.ArrayNode a && two instanceof Node.ArrayNode b) {
            int shared = Math.min(a.elements().size(), b.elements().size());
            for (int i = 0; i < shared; i++) {
                Optional<Pointer> difference =
                        first(a.elements().get(i), b.elements().get(i), at.element(i));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return a.elements().size() == b.elements().size() ? Optional.empty() : Optional.of(at.element(shared));
        }
        return leaf(one).equals(leaf(two)) ? Optional.empty() : Optional.of(at);
    }

    /** Returns what a value is, apart from its place. */
    private static Object leaf(Node node) {
        if (node instanceof Node.TextNode text) {
            return "text " + text.text();
        }
        if (node instanceof Node.NumberNode number) {
            return "number " + number.literal();
        }
        if (node instanceof Node.BooleanNode truth) {
            return truth.value();
        }
        return node.describe();
    }
}
