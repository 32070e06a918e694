package dev.stemma.corpus.json;

import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value and where it begins. */
public sealed interface Node {

    /** Returns where the value begins. */
    Position position();

    /** Returns what the value is, in the words of a message. */
    String describe();

    /**
     * An object; of a duplicate key the first value is kept.
     *
     * @param position where it begins
     * @param members its members in file order
     */
    record ObjectNode(Position position, Map<String, Member> members) implements Node {
        @Override
        public String describe() {
            return "an object";
        }
    }

    /**
     * A member of an object.
     *
     * @param namePosition where its name begins
     * @param value its value
     */
    record Member(Position namePosition, Node value) {}

    /**
     * An array.
     *
     * @param position where it begins
     * @param elements its elements in order
     */
    record ArrayNode(Position position, List<Node> elements) implements Node {
        @Override
        public String describe() {
            return "an array";
        }
    }

    /**
     * A string.
     *
     * @param position where it begins
     * @param text its characters
     */
    record TextNode(Position position, String text) implements Node {
        @Override
        public String describe() {
            return "a string";
        }
    }

    /**
     * A number.
     *
     * @param position where it begins
     * @param literal its characters in the file
     */
    record NumberNode(Position position, String literal) implements Node {
        @Override
        public String describe() {
            return "a number";
        }
    }

    /**
     * A truth value.
     *
     * @param position where it begins
     * @param value the value
     */
    record BooleanNode(Position position, boolean value) implements Node {
        @Override
        public String describe() {
            return "a boolean";
        }
    }

    /**
     * A null.
     *
     * @param position where it begins
     */
    record NullNode(Position position) implements Node {
        @Override
        public String describe() {
            return "null";
        }
    }

    /** Returns the value that a pointer names below here, or else the deepest one on the way to it. */
    default Node nearest(Pointer pointer) {
        if (pointer.parent() == null) {
            return this;
        }
        Node above = nearest(pointer.parent());
        return above.step(pointer.step()).orElse(above);
    }

    private Optional<Node> step(String step) {
        if (this instanceof ObjectNode object) {
            return Optional.ofNullable(object.members().get(step)).map(Member::value);
        }
        if (this instanceof ArrayNode array && step.chars().allMatch(Character::isDigit)) {
            int index = Integer.parseInt(step);
            return index < array.elements().size()
                    ? Optional.of(array.elements().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
