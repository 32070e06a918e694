package dev.stemma.corpus;

import dev.stemma.corpus.codec.CompiledCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build runs after the files are in their place: reads a corpus folder and writes its compiled form. */
final class CompileCorpus {

    private CompileCorpus() {}

    /**
     * Compiles a corpus.
     *
     * @param arguments the folder and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        byte[] index = Files.readAllBytes(folder.resolve("index.json"));
        Files.write(Path.of(arguments[1]), CompiledCorpus.write(CorpusReader.read(folder), index));
    }
}
