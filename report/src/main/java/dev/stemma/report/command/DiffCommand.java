package dev.stemma.report.command;

import dev.stemma.model.Corpus;
import dev.stemma.report.difference.Change;
import dev.stemma.report.difference.ChangelogSection;
import dev.stemma.report.difference.CorpusDifference;
import dev.stemma.report.terminal.CorpusInput;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what differs between the data of two corpora. */
@Command(
        name = "diff",
        description = "Prints which entries were added, removed or changed from one corpus to another.",
        footer = {
            "",
            "A line for each entry: + only B has it, - only A has it, ~ the named properties differ.",
            "",
            "Examples:",
            "  stemma diff my-family-1.0 my-family-1.1",
            "  stemma diff --changelog my-family-1.0 my-family-1.1",
            "  stemma diff my-family-1.0.zip my-family --output changes.txt"
        })
final class DiffCommand extends PrintingCommand {

    @Parameters(index = "0", paramLabel = "A", description = "A corpus, as for check.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private Path second;

    @Option(
            names = "--changelog",
            description = "Print the section \"Data changes\" of a changelog instead, as Markdown with all ids.")
    private boolean changelog;

    @Override
    public Integer call() throws IOException {
        if (CorpusInput.isStandardInput(first) && CorpusInput.isStandardInput(second)) {
            throw wrongCall("A and B cannot both be standard input");
        }
        Corpus older = CorpusInput.load(first);
        Corpus newer = CorpusInput.load(second);
        CorpusDifference difference = CorpusDifference.between(older, newer);
        return print(changelog ? new ChangelogSection(newer.dataVersion(), difference).toString() : text(difference));
    }

    private static String text(CorpusDifference difference) {
        if (difference.changes().isEmpty()) {
            return difference.isReordered() ? "the same entries in another order\n" : "no difference in the data\n";
        }
        StringBuilder text = new StringBuilder();
        difference.changes().forEach(change -> text.append(change).append('\n'));
        return text.append(difference.count(Change.Type.ADDED))
                .append(" added, ")
                .append(difference.count(Change.Type.REMOVED))
                .append(" removed, ")
                .append(difference.count(Change.Type.CHANGED))
                .append(" changed\n")
                .toString();
    }
}
