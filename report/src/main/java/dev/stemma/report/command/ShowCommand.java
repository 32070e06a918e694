package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.report.section.Entries;
import dev.stemma.report.section.Entry;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code show}: everything about one entry. */
@Command(
        name = "show",
        description =
                "Prints everything about a paper, model, compared system, claim, capability, benchmark or source.",
        footer = {
            "",
            "Examples:",
            "  stemma show gpt-3",
            "  stemma show lambada",
            "  stemma show gpt-1/framework/masked-lm --lang zh"
        })
final class ShowCommand extends DocumentCommand {

    @Parameters(paramLabel = "ID", description = "An id, as 'stemma search' finds it.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private String id;

    @Override
    public Integer call() throws IOException {
        Facts facts = Facts.of(corpus());
        List<Entry> found = find(Entries.of(facts.corpus()), id);
        return printDocument(facts, out -> found.forEach(entry -> entry.page().accept(out)));
    }
}
