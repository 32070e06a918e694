package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A model or a compared system: what has figures and results. */
record Subject(
        ModelId id,
        String name,
        String kind,
        Optional<PaperId> paper,
        List<Party> developers,
        Optional<Party> publisher,
        Optional<?> relationship,
        Optional<SourceId> work,
        List<Disclosure> disclosures) {

    /** {@return the models of a corpus, and behind them its compared systems} */
    static Stream<Subject> all(Corpus corpus) {
        return Stream.concat(
                corpus.models().stream().map(Subject::of),
                corpus.systems().stream().map(Subject::of));
    }

    static Optional<Subject> find(Corpus corpus, ModelId id) {
        return corpus.find(id).map(Subject::of).or(() -> corpus.findSystem(id).map(Subject::of));
    }

    private static Subject of(LanguageModel model) {
        return new Subject(
                model.id(),
                model.name(),
                "model",
                Optional.of(model.paper()),
                model.developers(),
                model.publisher(),
                Optional.empty(),
                Optional.empty(),
                model.disclosures());
    }

    private static Subject of(ComparedSystem system) {
        return new Subject(
                system.id(),
                system.name(),
                system.kind().id(),
                Optional.empty(),
                system.developers(),
                Optional.empty(),
                system.relationship(),
                system.work(),
                system.disclosures());
    }

    List<Citation> citations() {
        return Stream.concat(developers.stream(), publisher.stream())
                .map(Party::citation)
                .toList();
    }
}
