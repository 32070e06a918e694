package dev.stemma.corpus;

import dev.stemma.corpus.codec.Index;
import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.validation.TextCheck;
import dev.stemma.model.Corpus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Checks a corpus that was built in code against the rules that a corpus in files has to obey.
 *
 * @since 0.1.0
 */
public final class CorpusValidator {

    private CorpusValidator() {}

    /**
     * {@return a corpus with its problems and warnings, as {@link CorpusReader#check(java.nio.file.Path)} does for one in files;
     * the places are those that {@link #validate} gives}
     *
     * @param corpus the corpus
     */
    public static CheckedCorpus check(Corpus corpus) {
        Objects.requireNonNull(corpus, "corpus");
        Problems problems = new Problems(ReadLimits.standard().getInt(Limit.PROBLEMS));
        try {
            Location index = Location.startOf(Part.INDEX);
            IndexCodecs.INDEX.write(Index.of(corpus, List.of()), new TextCheck(index, corpus.languages(), problems));
            form(index, "dataVersion", corpus.dataVersion(), IndexCodecs::version, problems);
            form(index, "license", corpus.license(), IndexCodecs::license, problems);
            Entries entries = new Entries(problems);
            entries.addAll(new CorpusLayout(corpus));
            entries.check(corpus);
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

    /** Looks at a text that has a form of its own; that a text is blank is said already. */
    private static void form(Location index, String property, String text, Consumer<String> form, Problems problems) {
        try {
            if (!text.isBlank()) {
                form.accept(text);
            }
        } catch (IllegalArgumentException e) {
            problems.report(
                    index.below(Pointer.ROOT.member(property)),
                    Rule.INVALID_VALUE,
                    Objects.requireNonNullElse(e.getMessage(), "the value is not valid"),
                    "write it in the expected form");
        }
    }
}
