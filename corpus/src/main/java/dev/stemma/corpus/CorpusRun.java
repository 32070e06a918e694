package dev.stemma.corpus;

import dev.stemma.corpus.codec.Index;
import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.files.CorpusFiles;
import dev.stemma.corpus.files.Failure;
import dev.stemma.corpus.files.RefusedException;
import dev.stemma.corpus.json.Budget;
import dev.stemma.corpus.json.JsonFile;
import dev.stemma.corpus.json.JsonInput;
import dev.stemma.corpus.json.Positions;
import dev.stemma.corpus.json.SharedValues;
import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.location.Visible;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.validation.TextCheck;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One pass over the files of one corpus, from bytes to entries and problems. */
abstract class CorpusRun {

    final CorpusFiles files;
    final ReadLimits limits;
    final Problems problems;
    private final Budget budget;
    private final SharedValues shared = new SharedValues();
    final Entries entries;

    /** The files that differ from their checksums in the index. */
    final List<String> edited = new ArrayList<>();

    private long bytesLeft;

    CorpusRun(CorpusFiles files, ReadLimits limits) {
        this.files = files;
        this.limits = limits;
        this.problems = new Problems(limits.getInt(Limit.PROBLEMS));
        this.budget = new Budget(limits);
        this.entries = new Entries(problems);
        this.bytesLeft = limits.get(Limit.TOTAL_BYTES);
    }

    /** Reads all files, and returns the corpus of what could be read; empty if there is no index to go by. */
    abstract Optional<Corpus> corpus();

    /** Returns the corpus in the files, or everything that is wrong with them. */
    CheckedCorpus result() {
        Optional<Corpus> corpus = Optional.empty();
        try {
            List<RefusedException> refusals = files.refusals();
            refusals.forEach(this::report);
            if (refusals.isEmpty()) {
                corpus = corpus();
                files.changedSinceRead()
                        .forEach(path -> problems.report(
                                path,
                                Rule.CHANGED_FILE,
                                "the file was changed, replaced or removed while the corpus was read",
                                "read the corpus again when nobody writes to it"));
            }
        } catch (Problems.FullException e) {
            corpus = Optional.empty(); // the last problem says that reading stopped
        }
        problems.unlocatedFiles().forEach(this::locateAgain);
        return new CheckedCorpus(
                Visible.of(files.origin()),
                problems.isEmpty() ? corpus : Optional.empty(),
                corpus,
                problems.problems(),
                problems.warnings(),
                edited);
    }

    /** Looks up the lines of what was found when the file had been read. */
    private void locateAgain(String path) {
        try {
            files.read(path, limits.get(Limit.FILE_BYTES))
                    .filter(bytes -> bytes.length <= limits.get(Limit.FILE_BYTES))
                    .ifPresent(bytes -> Positions.locate(bytes, budget, problems.unlocated(path)));
        } catch (IOException e) {
            // The file was there before, so it is reported as changed; its problems stand at its beginning.
        }
    }

    /** Returns the bytes of a file, or empty after having reported why there are none. */
    Optional<byte[]> bytes(String path, String missing, String remedy) {
        long most = Math.min(limits.get(Limit.FILE_BYTES), bytesLeft);
        try {
            Optional<byte[]> bytes = files.read(path, most);
            if (bytes.isEmpty()) {
                problems.report(path, Rule.MISSING_FILE, missing, remedy);
            } else if (bytes.get().length > most) {
                boolean one = limits.get(Limit.FILE_BYTES) <= bytesLeft;
                problems.report(
                        path,
                        Rule.READ_LIMIT,
                        one
                                ? "the file has more than " + limits.get(Limit.FILE_BYTES) + " bytes"
                                : "with this file the corpus has more than " + limits.get(Limit.TOTAL_BYTES) + " bytes",
                        "divide it, or raise ReadLimits." + (one ? "fileBytes" : "totalBytes"));
                return Optional.empty();
            }
            bytes.ifPresent(read -> bytesLeft -= read.length);
            return bytes;
        } catch (RefusedException e) {
            report(e);
        } catch (IOException e) {
            problems.report(
                    path, Rule.MISSING_FILE, "the file cannot be read: " + Failure.words(e), "make it readable");
        }
        return Optional.empty();
    }

    private void report(RefusedException refused) {
        problems.report(
                refused.file(),
                refused.rule(),
                Objects.requireNonNullElse(refused.getMessage(), "it must not be read"),
                refused.remedy());
    }

    /** Reads the content of a file, and returns whether it was read to its end. */
    boolean read(String path, byte[] bytes, Consumer<JsonInput> content) {
        try {
            return JsonFile.read(path, bytes, budget, shared, problems, content);
        } finally { // where there are too many problems, too
            List<Location> locations = new ArrayList<>(problems.unlocated(path));
            locations.addAll(entries.mentioned());
            if (!locations.isEmpty()) {
                Positions.locate(bytes, budget, locations);
            }
            entries.endOfFile();
        }
    }

    /** Returns whether this release reads the format; if not, that is all that is reported of the file. */
    boolean isReadable(Index index, String file) {
        if (index.format().orElse(Index.FORMAT) == Index.FORMAT) {
            return true;
        }
        problems.forget(file);
        problems.report(
                Location.of(file, Pointer.ROOT.member("format")),
                Rule.FORMAT_VERSION,
                "the format is " + index.format().orElseThrow() + ", this release reads " + Index.FORMAT,
                "use a release that reads it, or write the corpus again");
        return false;
    }

    /** Returns the corpus of all that could be read, after having checked it as a whole; empty if the index is broken. */
    Optional<Corpus> checked(@Nullable Index index, String file, String checksum) {
        Index read = index == null ? Index.UNREADABLE : index;
        IndexCodecs.INDEX.write(
                read, new TextCheck(file, null, Pointer.ROOT, read.languages().orElse(List.of()), problems));
        Corpus corpus = entries.checked(() -> read.corpus().checksum(checksum));
        return read.isComplete() ? Optional.of(corpus) : Optional.empty();
    }
}
