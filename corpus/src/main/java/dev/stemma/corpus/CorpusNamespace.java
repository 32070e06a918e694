package dev.stemma.corpus;

import dev.stemma.corpus.codec.CompiledCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.PaperId;
import java.util.Objects;

/**
 * A prefix for all ids of a corpus, so that two families which chose the same ids can stand in one corpus.
 *
 * <p>The id {@code gpt-3} becomes {@code llama.gpt-3}, the claim {@code gpt-3/data/tokens} becomes
 * {@code llama.gpt-3/data/tokens}, wherever they are defined or referred to. Sections and metrics are named within their
 * document and benchmark, and stay. Nothing is ever renamed unasked: ids are promises, and a corpus without conflicts needs
 * no namespace.
 *
 * @param prefix lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code llama}
 * @since 0.1.0
 */
public record CorpusNamespace(String prefix) {

    /**
     * Checks the form of the prefix.
     *
     * @throws IllegalArgumentException if it could not begin an id
     */
    public CorpusNamespace {
        Objects.requireNonNull(prefix, "prefix");
        PaperId.of(prefix); // has the form that a prefix needs
    }

    /**
     * {@return the namespace with a prefix}
     *
     * @param prefix lower-case letters and digits, joined by {@code -} or {@code .}
     * @throws IllegalArgumentException if it could not begin an id
     */
    public static CorpusNamespace of(String prefix) {
        return new CorpusNamespace(prefix);
    }

    /**
     * {@return a corpus with the prefix before its ids, in the same order and without a checksum; its own id and title stay}
     *
     * @param corpus the corpus
     * @throws IllegalArgumentException if an id becomes longer than 200 characters
     */
    public Corpus addTo(Corpus corpus) {
        String start = prefix + ".";
        return CompiledCorpus.renamed(corpus, id -> start + id);
    }

    /**
     * {@return a corpus without the prefix before its ids: what {@link #addTo} had been given; an id without the prefix stays}
     *
     * @param corpus the corpus
     * @throws IllegalArgumentException if two ids become the same
     */
    public Corpus removeFrom(Corpus corpus) {
        String start = prefix + ".";
        return CompiledCorpus.renamed(corpus, id -> id.startsWith(start) ? id.substring(start.length()) : id);
    }
}
