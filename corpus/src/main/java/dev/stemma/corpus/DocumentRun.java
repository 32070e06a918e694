package dev.stemma.corpus;

import dev.stemma.corpus.codec.Index;
import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.files.CorpusFiles;
import dev.stemma.corpus.files.Sha256;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.model.Corpus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a corpus that is a single JSON document.
 *
 * <p>The document is an object with the properties of the index, without {@code files}, and with one list for each part of a
 * corpus, named like the part. All lists may be left out.
 */
final class DocumentRun extends CorpusRun {

    private final String name;
    private @Nullable Index index;

    DocumentRun(CorpusFiles files, String name, ReadLimits limits) {
        super(files, limits);
        this.name = name;
    }

    @Override
    Optional<Corpus> corpus() {
        Optional<byte[]> content = bytes(name, "there is no such file", "name a file that is there");
        if (content.isEmpty()) {
            return Optional.empty();
        }
        boolean complete = read(name, content.get(), in -> {
            if (in.beginObject("write {\"format\": 1, \"id\": ..., \"sources\": [ ... ], ...}")) {
                index = IndexCodecs.readDocument(in, part -> entries.addAll(part, name, in));
            }
        });
        if (!complete) {
            entries.unread().addEverything();
        }
        if (index != null && !isReadable(index, name)) {
            return Optional.empty();
        }
        return checked(index, name, Sha256.of(content.get()));
    }
}
