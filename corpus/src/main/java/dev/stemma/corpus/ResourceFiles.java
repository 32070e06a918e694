package dev.stemma.corpus;

import dev.stemma.corpus.files.CorpusFiles;
import dev.stemma.corpus.files.FolderFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The files of a corpus beside a class, in a jar or in an exploded one.
 *
 * @param owner a class of the module that holds the files
 * @param folder their folder, relative to the package of the class
 */
record ResourceFiles(Class<?> owner, String folder, ResourceOpener opener) implements CorpusFiles {

    @Override
    public String origin() {
        return "resource " + owner.getPackageName().replace('.', '/') + "/" + folder
                + (owner.getModule().isNamed()
                        ? " of module " + owner.getModule().getName()
                        : "");
    }

    @Override
    public Optional<byte[]> read(String path, long most) throws IOException {
        try (InputStream in = opener.open(folder + "/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(FolderFiles.oneMoreThan(most)));
        }
    }

    @Override
    public boolean published() {
        return true;
    }
}
