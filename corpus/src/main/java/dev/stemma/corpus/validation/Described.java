package dev.stemma.corpus.validation;

import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.id.ModelId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that figures describe: a model or a compared system.
 *
 * @param entry the entry of the corpus
 * @param id its id
 * @param disclosures what is known of its quantities
 */
record Described(Object entry, ModelId id, List<Disclosure> disclosures) {

    /** Returns all models, then all compared systems. */
    static List<Described> in(Corpus corpus) {
        return Stream.concat(
                        corpus.models().stream().map(model -> new Described(model, model.id(), model.disclosures())),
                        corpus.systems().stream()
                                .map(system -> new Described(system, system.id(), system.disclosures())))
                .toList();
    }
}
