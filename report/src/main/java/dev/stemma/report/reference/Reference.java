package dev.stemma.report.reference;

import dev.stemma.model.Corpus;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.List;
import java.util.Optional;

/**
 * What a list of references says of a paper.
 *
 * <p>Address, version and language are those of the paper's first document that the corpus has.
 *
 * @param id the id of the paper
 * @param kind what its first document is; empty if the corpus does not have it
 * @param title the title
 * @param authors the authors in order, as printed
 * @param issued when it was first public, else the date of the document; empty if neither is known
 * @param url where the document is
 * @param version which edition was read
 * @param language the language
 */
record Reference(
        PaperId id,
        Optional<SourceKind> kind,
        String title,
        List<String> authors,
        Optional<PartialDate> issued,
        Optional<String> url,
        Optional<String> version,
        Optional<Language> language) {

    /** {@return the references to the papers of a corpus, in its order} */
    static List<Reference> all(Corpus corpus) {
        return corpus.papers().stream().map(paper -> of(corpus, paper)).toList();
    }

    private static Reference of(Corpus corpus, Paper paper) {
        Optional<Source> document = paper.documents().stream()
                .flatMap(id -> corpus.find(id).stream())
                .findFirst();
        return new Reference(
                paper.id(),
                document.map(Source::kind),
                paper.title(),
                paper.authors(),
                paper.firstPublic().map(PaperDate::date).or(() -> document.flatMap(Source::date)),
                document.flatMap(Source::url),
                document.flatMap(Source::version),
                document.flatMap(Source::language));
    }
}
