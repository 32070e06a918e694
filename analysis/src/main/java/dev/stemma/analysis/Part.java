package dev.stemma.analysis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is computed when it is first asked for, once. */
final class Part<T> {

    private final Supplier<T> computation;
    private @Nullable T value;

    Part(Supplier<T> computation) {
        this.computation = computation;
    }

    synchronized T get() {
        T known = value;
        if (known == null) {
            known = computation.get();
            value = known;
        }
        return known;
    }
}
