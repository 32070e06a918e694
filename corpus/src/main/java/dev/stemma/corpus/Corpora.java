package dev.stemma.corpus;

import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.internal.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The corpora that announce themselves: the shipped one, and those in other jars on the class path or the module path.
 *
 * <pre>{@code
 * Corpora.available();                       // [family, gpt]
 * Corpora.load(CorpusId.of("family"));
 * }</pre>
 *
 * <p>They are looked up anew at each call. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Corpora {

    private Corpora() {}

    /**
     * {@return the ids of the corpora that the thread's context class loader or Stemma's own sees, in alphabetical order; none
     * is loaded}
     *
     * @throws CorpusProviderException if two providers have one id, or a provider cannot be created
     */
    public static List<CorpusId> available() {
        return List.copyOf(providers(loaders()).keySet());
    }

    /**
     * {@return the ids of the corpora that a class loader sees, in alphabetical order; none is loaded}
     *
     * @param loader the class loader
     * @throws CorpusProviderException if two providers have one id, or a provider cannot be created
     */
    public static List<CorpusId> available(ClassLoader loader) {
        return List.copyOf(providers(List.of(loader)).keySet());
    }

    /**
     * {@return a corpus that the thread's context class loader sees, or Stemma's own where that one does not}
     *
     * @param id the id of the corpus
     * @throws UnknownIdException if there is none of this id; the message names the loaders asked and the ids found
     * @throws CorpusProviderException if two providers have one id, a provider cannot be created, or the corpus has another
     *     id than its provider
     * @throws InvalidCorpusException if the corpus is not valid
     */
    public static Corpus load(CorpusId id) {
        return load(id, loaders());
    }

    /**
     * {@return a corpus that a class loader sees}
     *
     * @param id the id of the corpus
     * @param loader the class loader
     * @throws UnknownIdException if there is none of this id; the message names the ids found
     * @throws CorpusProviderException if two providers have one id, a provider cannot be created, or the corpus has another
     *     id than its provider
     * @throws InvalidCorpusException if the corpus is not valid
     */
    public static Corpus load(CorpusId id, ClassLoader loader) {
        return load(id, List.of(loader));
    }

    /**
     * The loaders to ask, in this order. The context's sees the application, but on a thread of the common pool it may see less
     * than the loader of the application, and a thread may have none; Stemma's own sees at least the shipped corpus.
     */
    private static List<ClassLoader> loaders() {
        return Stream.of(Thread.currentThread().getContextClassLoader(), Corpora.class.getClassLoader())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** {@return the providers of all loaders; of an id that several see, that of the first} */
    private static Map<CorpusId, CorpusProvider> providers(List<ClassLoader> loaders) {
        Map<CorpusId, CorpusProvider> all = new TreeMap<>();
        loaders.forEach(loader -> providers(loader).forEach(all::putIfAbsent));
        return all;
    }

    private static Corpus load(CorpusId id, List<ClassLoader> loaders) {
        Map<CorpusId, CorpusProvider> providers = providers(loaders);
        CorpusProvider provider = providers.get(Objects.requireNonNull(id, "id"));
        if (provider == null) {
            List<String> ids = providers.keySet().stream().map(CorpusId::value).toList();
            throw new UnknownIdException(
                    "corpus",
                    id.value(),
                    "among " + (ids.isEmpty() ? "none" : String.join(", ", ids)) + ", seen by "
                            + loaders.stream().map(Corpora::name).collect(Collectors.joining(" and ")),
                    Nearest.to(id.value(), ids));
        }
        Corpus corpus = provider.load();
        if (!corpus.id().equals(id)) {
            throw new CorpusProviderException(
                    "the provider " + name(provider) + " announces the corpus '" + id + "' and loads '" + corpus.id()
                            + "'; fix its id()",
                    List.of(name(provider)),
                    null);
        }
        return corpus;
    }

    private static Map<CorpusId, CorpusProvider> providers(ClassLoader loader) {
        Map<CorpusId, CorpusProvider> providers = new TreeMap<>();
        try {
            for (CorpusProvider provider : ServiceLoader.load(CorpusProvider.class, loader)) {
                CorpusProvider first = providers.putIfAbsent(provider.id(), provider);
                if (first != null) {
                    throw new CorpusProviderException(
                            "two providers announce the corpus '" + provider.id() + "': " + name(first) + " and "
                                    + name(provider) + "; remove one of the two jars",
                            List.of(name(first), name(provider)),
                            null);
                }
            }
        } catch (ServiceConfigurationError e) {
            throw new CorpusProviderException(
                    "a provider of a corpus cannot be created: " + e.getMessage()
                            + "; it has to be a public class with a public constructor without parameters",
                    List.of(),
                    e);
        }
        return providers;
    }

    private static String name(CorpusProvider provider) {
        return provider.getClass().getName();
    }

    private static String name(ClassLoader loader) {
        String name = loader.getName();
        return "class loader " + (name == null ? loader.getClass().getName() : "'" + name + "'");
    }
}
