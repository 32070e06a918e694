package dev.stemma.corpus.codec;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a property of an object through the public method of its name, which is looked up when it is first needed: a program
 * that only reads a corpus never needs it.
 */
final class Accessor {

    private final Class<?> type;
    private final String name;
    private volatile @Nullable Method method;

    Accessor(Class<?> type, String name) {
        this.type = type;
        this.name = name;
    }

    /** {@return what the method returns, unless that is an empty list, or what is in the {@link Optional} that it returns} */
    Optional<Object> value(Object object) {
        try {
            Object value = method().invoke(object);
            return value instanceof Optional<?> optional
                    ? optional.map(Object.class::cast)
                    : Optional.of(value).filter(list -> !(list instanceof List<?> all && all.isEmpty()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " does not give its property '" + name + "'", e);
        }
    }

    Method method() throws NoSuchMethodException {
        Method known = method;
        if (known == null) {
            known = type.getMethod(name);
            method = known;
        }
        return known;
    }
}
