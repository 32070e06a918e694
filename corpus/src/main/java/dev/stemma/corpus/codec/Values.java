package dev.stemma.corpus.codec;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values that were read for the properties of one object. */
final class Values {

    /** In place of a value that could not be read. */
    static final Object UNREADABLE = new Object();

    private final @Nullable Object[] byNumber;

    /** Takes the values by the numbers of their properties, null where one is absent; they are not copied. */
    Values(@Nullable Object[] byNumber) {
        this.byNumber = byNumber;
    }

    <V> V get(Property<V> property) {
        V value = value(property);
        if (value == null) {
            throw new IllegalStateException(property.name() + " is not required");
        }
        return value;
    }

    <V> Optional<V> find(Property<V> property) {
        return Optional.ofNullable(value(property));
    }

    boolean isTrue(Property<Boolean> property) {
        return Boolean.TRUE.equals(value(property));
    }

    /** Returns the elements of a list property, none if it is absent. */
    <V> List<V> list(Property<List<V>> property) {
        List<V> elements = value(property);
        return elements == null ? List.of() : elements;
    }

    @SuppressWarnings("unchecked") // the value was made by the codec of this property
    private <V> @Nullable V value(Property<V> property) {
        return isUnreadable(property) ? null : (V) byNumber[property.number()];
    }

    /** Returns whether the property is there and could not be read. */
    boolean isUnreadable(Property<?> property) {
        return byNumber[property.number()] == UNREADABLE;
    }
}
