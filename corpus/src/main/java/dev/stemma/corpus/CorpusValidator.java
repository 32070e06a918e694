package dev.stemma.corpus;

import dev.stemma.corpus.codec.Index;
import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.location.Position;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.validation.CorpusChecks;
import dev.stemma.corpus.validation.Finding;
import dev.stemma.corpus.validation.TextCheck;
import dev.stemma.corpus.validation.Unread;
import dev.stemma.model.Corpus;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks a corpus that was built in code against the rules that a corpus in files has to obey.
 *
 * @since 0.1.0
 */
public final class CorpusValidator {

    private final Corpus corpus;
    private final CorpusLayout layout;
    private final Problems problems = new Problems(ReadLimits.standard().getInt(Limit.PROBLEMS));
    private @Nullable IdentityHashMap<Object, CorpusLayout.Entry> entries;

    private CorpusValidator(Corpus corpus) {
        this.corpus = corpus;
        this.layout = new CorpusLayout(corpus);
    }

    /**
     * {@return a corpus with its problems and warnings, as {@link CorpusReader#check(java.nio.file.Path)} does for one in files;
     * the places are those that {@link #validate} gives}
     *
     * @param corpus the corpus
     */
    public static CheckedCorpus check(Corpus corpus) {
        return new CorpusValidator(Objects.requireNonNull(corpus, "corpus")).result();
    }

    /**
     * {@return everything that is wrong with a corpus, by file and entry; empty if it is valid, whatever the warnings}
     *
     * <p>Problems have the file and pointer at which {@link CorpusWriter} would write the entry, and no lines. Of more than a
     * thousand the first that are found are there, and one that says so. What passes here is also what {@link CorpusReader}
     * accepts once it is written, as far as {@link ReadLimits} allow.
     *
     * @param corpus the corpus
     */
    public static List<Problem> validate(Corpus corpus) {
        return check(corpus).problems();
    }

    private CheckedCorpus result() {
        try {
            texts();
            CorpusChecks.run(corpus, new Unread(), this::report);
        } catch (Problems.FullException e) {
            // the last of the problems says so
        }
        return new CheckedCorpus(
                "memory",
                problems.isEmpty() ? Optional.of(corpus) : Optional.empty(),
                Optional.of(corpus),
                withoutLines(problems.problems()),
                withoutLines(problems.warnings()),
                List.of());
    }

    private static List<Problem> withoutLines(List<Problem> found) {
        return found.stream()
                .map(problem -> new Problem(
                        problem.file(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        problem.pointer(),
                        problem.rule(),
                        problem.message(),
                        problem.remedy()))
                .toList();
    }

    private void texts() {
        Index index = Index.of(corpus, List.of());
        IndexCodecs.INDEX.write(
                index, new TextCheck(Part.INDEX, Position.START, Pointer.ROOT, corpus.languages(), problems));
        form("dataVersion", corpus.dataVersion(), IndexCodecs::version);
        form("license", corpus.license(), IndexCodecs::license);
        layout.files().forEach((file, content) -> {
            for (int i = 0; i < content.entries().size(); i++) {
                content.write(i, new TextCheck(file, order(i), content.pointer(i), corpus.languages(), problems));
            }
        });
    }

    /** Looks at a text that has a form of its own; that a text is blank is said already. */
    private void form(String property, String text, Consumer<String> form) {
        try {
            if (!text.isBlank()) {
                form.accept(text);
            }
        } catch (IllegalArgumentException e) {
            Location location = Location.of(Part.INDEX, Pointer.ROOT.member(property));
            location.locate(Position.START);
            problems.report(
                    location,
                    Rule.INVALID_VALUE,
                    Objects.requireNonNullElse(e.getMessage(), "the value is not valid"),
                    "write it in the expected form");
        }
    }

    private void report(Finding finding) {
        if (entries == null) {
            entries = layout.entries();
        }
        CorpusLayout.Entry entry = Objects.requireNonNull(entries.get(finding.entry()), "an entry of the corpus");
        Location location = Location.of(entry.file(), entry.pointer().below(finding.pointer()));
        location.locate(order(entry.number()));
        problems.report(location, finding.rule(), finding.message(), finding.remedy());
    }

    /** {@return the number of an entry in its file as a line, so that problems are in that order; no line is reported} */
    private static Position order(int number) {
        return new Position(number + 1, 1);
    }
}
