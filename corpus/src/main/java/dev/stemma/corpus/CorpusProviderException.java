package dev.stemma.corpus;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Jars that announce a corpus contradict each other or themselves.
 *
 * @since 0.1.0
 */
public final class CorpusProviderException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The names of the classes. */
    private final transient @Nullable List<String> providers;

    CorpusProviderException(String message, List<String> providers, @Nullable Throwable cause) {
        super(message, cause);
        this.providers = List.copyOf(providers);
    }

    /**
     * Returns the providers that are at fault.
     *
     * @return the names of their classes; empty if a provider could not even be found, and after the exception was serialized
     */
    public List<String> providers() {
        return providers == null ? List.of() : providers;
    }
}
