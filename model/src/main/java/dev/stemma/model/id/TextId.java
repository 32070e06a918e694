package dev.stemma.model.id;

/**
 * An id, in the order of its text.
 *
 * <p>Each id says beside it that it is comparable to itself: hash tables ask its class for that, and no interface of it.
 */
interface TextId<T extends TextId<T>> extends Comparable<T> {

    /** {@return the text} */
    String value();

    @Override
    default int compareTo(T other) {
        return value().compareTo(other.value());
    }
}
