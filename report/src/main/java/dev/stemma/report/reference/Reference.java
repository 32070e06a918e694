package dev.stemma.report.reference;

import dev.stemma.model.Corpus;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.Author;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a list of references says of a paper or another source.
 *
 * <p>What stands of a paper in {@code document} is that of the first of its documents that the corpus has.
 *
 * @param id what it is cited by
 * @param title the title
 * @param authors the authors in order
 * @param issued when it was first public, else the date of the document; empty if neither is known
 * @param document the source itself; empty for a paper of whose documents the corpus has none
 */
record Reference(
        String id, String title, List<Author> authors, Optional<PartialDate> issued, Optional<Source> document) {

    /** {@return the references to the papers of a corpus, in its order, and then to the sources that are no paper's first document} */
    static List<Reference> all(Corpus corpus) {
        List<Reference> references = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Set<SourceId> covered = new HashSet<>();
        for (Paper paper : corpus.papers()) {
            Optional<Source> document = paper.documents().stream()
                    .flatMap(id -> corpus.find(id).stream())
                    .findFirst();
            document.ifPresent(source -> covered.add(source.id()));
            taken.add(paper.id().value());
            references.add(of(paper, document));
        }
        for (Source source : corpus.sources()) {
            if (!covered.contains(source.id())) {
                String id = source.id().value();
                references.add(new Reference(
                        taken.contains(id) ? id + "-source" : id,
                        source.title(),
                        source.authors(),
                        source.date(),
                        Optional.of(source)));
            }
        }
        return references;
    }

    private static Reference of(Paper paper, Optional<Source> document) {
        return new Reference(
                paper.id().value(),
                paper.title(),
                paper.authors(),
                paper.firstPublic().map(PaperDate::date).or(() -> document.flatMap(Source::date)),
                document);
    }

    /** {@return whether there are authors beyond those that are listed} */
    boolean moreAuthors() {
        return document.filter(Source::moreAuthors).isPresent();
    }

    Optional<SourceKind> kind() {
        return document.map(Source::kind);
    }

    /** {@return what the document is called in a catalogue} */
    Optional<String> outside(IdScheme scheme) {
        return document.stream()
                .flatMap(source -> source.externalIds().stream())
                .filter(id -> id.scheme() == scheme)
                .map(ExternalId::id)
                .findFirst();
    }

    /** {@return where the document is, by its own address or else by the first of its outside ids} */
    Optional<String> url() {
        return document.flatMap(source ->
                source.url().or(() -> source.externalIds().stream().findFirst().map(ExternalId::url)));
    }
}
