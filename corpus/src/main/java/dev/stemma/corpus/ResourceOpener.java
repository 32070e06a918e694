package dev.stemma.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens files that lie beside a class.
 *
 * <p>A module shows the resources in its packages to nobody but itself. So the module that holds a corpus does the look-up:
 * {@code MyFamily.class::getResourceAsStream}, written in that module, finds what the reader could not, without an
 * {@code opens}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ResourceOpener {

    /**
     * Opens a file.
     *
     * @param name the name of the file relative to the package of the class, such as {@code family/index.json}
     * @return the stream, which the reader closes; null if there is no such file
     * @throws IOException if it cannot be opened
     */
    @Nullable
    InputStream open(String name) throws IOException;
}
