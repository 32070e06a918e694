package dev.stemma.corpus.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of a corpus beside a class, in a jar or in an exploded one.
 *
 * @param owner a class of the module that holds the files
 * @param folder their folder, relative to the package of the class
 */
public record ResourceFiles(Class<?> owner, String folder, Lookup lookup) implements CorpusFiles {

    /** Looks a file up by its name relative to the package of the class. */
    @FunctionalInterface
    public interface Lookup {

        /** {@return the stream, which is closed here; null if there is no such file} */
        @Nullable
        InputStream open(String name) throws IOException;
    }

    @Override
    public String origin() {
        return "resource " + owner.getPackageName().replace('.', '/') + "/" + folder
                + (owner.getModule().isNamed()
                        ? " of module " + owner.getModule().getName()
                        : "");
    }

    @Override
    public Optional<byte[]> read(String path, long most) throws IOException {
        try (InputStream in = lookup.open(folder + "/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(FolderFiles.oneMoreThan(most)));
        }
    }

    @Override
    public boolean published() {
        return true;
    }
}
