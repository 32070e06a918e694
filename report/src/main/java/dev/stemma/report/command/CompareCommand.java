package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.report.section.Entries;
import dev.stemma.report.section.ReportDocument;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code compare}: how two papers, models or systems differ. */
@Command(
        name = "compare",
        description = "Prints how two papers, models or compared systems differ, and how a paper goes back to a work.",
        footer = {
            "",
            "Examples:",
            "  stemma compare gpt-2 gpt-3",
            "  stemma compare gpt-2-xl gpt-3-175b",
            "  stemma compare gpt-4 vaswani-2017"
        })
final class CompareCommand extends DocumentCommand {

    @Parameters(index = "0", paramLabel = "A", description = "The id of a paper, model or compared system.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Another one, or for a paper a work that it goes back to.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private String second;

    @Override
    public Integer call() throws IOException {
        Facts facts = Facts.of(corpus());
        Entries entries = Entries.of(facts.corpus());
        String one = find(entries, first).get(0).id();
        String other = find(entries, second).get(0).id();
        return printDocument(facts, out -> {
            if (!ReportDocument.compare(one, other, out)) {
                throw wrongCall("'" + one + "' and '" + other + "' cannot be compared; two papers can, two models or"
                        + " systems, and a paper and a work that it goes back to");
            }
        });
    }
}
