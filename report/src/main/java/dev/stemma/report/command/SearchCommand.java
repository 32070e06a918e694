package dev.stemma.report.command;

import dev.stemma.analysis.Facts;
import dev.stemma.report.section.Entries;
import dev.stemma.report.section.Entry;
import dev.stemma.report.section.ReportDocument;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: what a corpus has on some words. */
@Command(
        name = "search",
        description =
                "Finds papers, models, claims, capabilities, benchmarks and sources by words, in all languages at once.",
        footer = {
            "",
            "All words have to occur. Capitals, hyphens and spaces do not matter: gpt3 finds gpt-3. Ids come first.",
            "",
            "Examples:",
            "  stemma search few shot",
            "  stemma search 掩码 --lang zh"
        })
final class SearchCommand extends DocumentCommand {

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "Words, or parts of them.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "Print N at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Override
    public Integer call() throws IOException {
        Facts facts = Facts.of(corpus());
        List<Entry> found = Entries.of(facts.corpus()).search(words);
        return printDocument(facts, out -> ReportDocument.found(found, limit, out));
    }
}
