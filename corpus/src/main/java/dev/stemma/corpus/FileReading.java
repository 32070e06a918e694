package dev.stemma.corpus;

import dev.stemma.corpus.layout.CorpusFiles;
import dev.stemma.corpus.layout.Refusal;
import dev.stemma.corpus.layout.RefusedException;
import dev.stemma.corpus.layout.TooManyBytesException;
import dev.stemma.corpus.place.Problems;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.Rule;
import java.io.IOException;
import java.util.Optional;

/** Gets the bytes of one corpus, within the limits, and reports what stands in the way. */
final class FileReading {

    private final CorpusFiles files;
    private final ReadLimits limits;
    private final Problems report;
    private long bytesLeft;

    FileReading(CorpusFiles files, ReadLimits limits, Problems report) {
        this.files = files;
        this.limits = limits;
        this.report = report;
        this.bytesLeft = limits.totalBytes();
    }

    /** Reports the files that are no longer what they were when they were read. */
    void reportChanged() {
        files.changedSinceRead()
                .forEach(path -> report.add(
                        path,
                        Rule.CHANGED_FILE,
                        "the file was changed, replaced or removed while the corpus was read",
                        "read the corpus again when nobody writes to it"));
    }

    /** Returns the bytes of a file, or empty after having reported why there are none. */
    Optional<byte[]> read(String path, String missing, String remedy) {
        try {
            Optional<byte[]> bytes = files.read(path, Math.min(limits.fileBytes(), bytesLeft));
            if (bytes.isEmpty()) {
                report.add(path, Rule.MISSING_FILE, missing, remedy);
            }
            bytes.ifPresent(read -> bytesLeft -= read.length);
            return bytes;
        } catch (RefusedException e) {
            report(e.refusal());
        } catch (TooManyBytesException e) {
            boolean one = limits.fileBytes() <= bytesLeft;
            report.add(
                    path,
                    Rule.READ_LIMIT,
                    one
                            ? "the file has more than " + limits.fileBytes() + " bytes"
                            : "with this file the corpus has more than " + limits.totalBytes() + " bytes",
                    "divide it, or raise ReadLimits." + (one ? "fileBytes" : "totalBytes"));
        } catch (IOException e) {
            report.add(path, Rule.MISSING_FILE, "the file cannot be read: " + e, "make it readable");
        }
        return Optional.empty();
    }

    /** Reports what must not be read. */
    void report(Refusal refusal) {
        report.add(refusal.file(), refusal.rule(), refusal.message(), refusal.remedy());
    }
}
