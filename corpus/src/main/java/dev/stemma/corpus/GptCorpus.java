package dev.stemma.corpus;

import dev.stemma.corpus.codec.CompiledCorpus;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.CorpusId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The corpus that the library ships: the papers of GPT-1, GPT-2, GPT-3 and GPT-4, their models, and the claims of a reading
 * of them.
 *
 * <pre>{@code
 * Corpus gpt = GptCorpus.load();
 * gpt.get(PaperId.of("gpt-3")).title();
 * }</pre>
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class GptCorpus {

    private static volatile @Nullable Corpus loaded;

    /** How the corpus announces itself to {@link Corpora}. */
    public static final class Provider implements CorpusProvider {

        /** Creates the provider; the service loader does. */
        public Provider() {}

        @Override
        public CorpusId id() {
            return CorpusId.of("gpt");
        }

        @Override
        public Corpus load() {
            return GptCorpus.load();
        }
    }

    private GptCorpus() {}

    /**
     * {@return the corpus, always the same value; it is read at the first call}
     *
     * @throws InvalidCorpusException if the files in the jar are damaged; every further call tries again
     */
    public static Corpus load() {
        Corpus corpus = loaded;
        if (corpus == null) {
            // Two threads may both read; they get equal values, and neither waits for the other.
            corpus = read();
            loaded = corpus;
        }
        return corpus;
    }

    private static Corpus read() {
        try {
            byte[] compiled = resource("gpt.compiled");
            byte[] index = resource("gpt/index.json");
            if (compiled != null && index != null) {
                Optional<Corpus> corpus = CompiledCorpus.read(compiled, index);
                if (corpus.isPresent()) {
                    return corpus.get();
                }
            }
        } catch (IOException e) {
            // The files may still be readable; if they are not, their reader says why.
        }
        return CorpusReader.readResources(GptCorpus.class, "gpt", GptCorpus.class::getResourceAsStream);
    }

    private static byte @Nullable [] resource(String name) throws IOException {
        try (InputStream in = GptCorpus.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        }
    }
}
