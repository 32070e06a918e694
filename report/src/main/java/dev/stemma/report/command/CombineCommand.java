package dev.stemma.report.command;

import dev.stemma.corpus.CorpusCombination;
import dev.stemma.corpus.CorpusNamespace;
import dev.stemma.corpus.CorpusWriter;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.model.Corpus;
import dev.stemma.report.terminal.CorpusInput;
import dev.stemma.report.terminal.InvalidInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code combine}: several corpora as one. */
@Command(
        name = "combine",
        description =
                "Prints several corpora as one document: what several say of one entry together, all else side by side.",
        footer = {
            "",
            "Where two contradict each other that is a problem; --prefer-earlier lets the earlier one stand, a model before a",
            "compared system wherever it comes from, and --namespace puts a name before all ids of the last corpus. A",
            "paper whose id is that of an outside work of the other corpus becomes that work's place in the lineage.",
            "",
            "Examples:",
            "  stemma combine shipped my-family --output both.json",
            "  stemma combine shipped my-family --prefer-earlier --output both.json"
        })
final class CombineCommand extends PrintingCommand {

    @Parameters(
            paramLabel = "PATH",
            arity = "2..*",
            description = "Corpora, as for check; shipped for the one that is part of the program.")
    private List<Path> paths = List.of();

    @Option(
            names = "--prefer-earlier",
            description = "Of two entries that differ under one id, the earlier one stands.")
    private boolean preferEarlier;

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            description = "Put this name before all ids of the last corpus.")
    private @Nullable String namespace;

    @Override
    public Integer call() throws IOException {
        List<Corpus> corpora = new ArrayList<>();
        for (Path path : paths) {
            corpora.add(path.equals(Path.of("shipped")) ? CorpusInput.shipped() : CorpusInput.load(path));
        }
        if (namespace != null) {
            corpora.add(CorpusNamespace.of(namespace).addTo(corpora.remove(corpora.size() - 1)));
        }
        CorpusCombination combination = CorpusCombination.of(
                corpora.get(0), corpora.subList(1, corpora.size()).toArray(Corpus[]::new));
        if (!combination.problems().isEmpty() && !preferEarlier) {
            throw new InvalidInputException("the combination", combination.problems());
        }
        try {
            return print(CorpusWriter.document(preferEarlier ? combination.preferringEarlier() : combination.corpus()));
        } catch (InvalidCorpusException e) {
            throw new InvalidInputException("the combination", e.problems());
        }
    }
}
