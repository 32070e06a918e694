package dev.stemma.report.difference;

import dev.stemma.model.Corpus;
import java.util.List;

/**
 * What differs between the data of two corpora, entry by entry.
 *
 * @param changes the entries that are new, gone or changed: the corpus itself, then sources, papers, models, claims,
 *     capabilities, benchmarks and results
 * @param isReordered whether the entries are the same and only their order differs
 */
public record CorpusDifference(List<Change> changes, boolean isReordered) {

    public CorpusDifference {
        changes = List.copyOf(changes);
    }

    /** {@return what one has to do to a corpus to get another one} */
    public static CorpusDifference between(Corpus first, Corpus second) {
        List<Change> changes = EntryKind.ALL.stream()
                .flatMap(kind -> kind.changes(first, second).stream())
                .toList();
        return new CorpusDifference(changes, changes.isEmpty() && !first.equals(second));
    }

    /** {@return how many entries changed in a certain way} */
    public long count(Change.Type type) {
        return changes.stream().filter(change -> change.type() == type).count();
    }
}
