package dev.stemma.example.family;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.accounting.Accounting;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.corpus.CorpusCombination;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.BenchmarkId;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** A corpus of another family: checked, asked the same questions, and put beside the shipped one. */
public final class OwnFamily {

    private OwnFamily() {}

    /**
     * Runs the example.
     *
     * @param args the folder of the corpus; without it, the one of this example
     */
    public static void main(String[] args) {
        CheckedCorpus checked = CorpusReader.check(Path.of(args.length > 0 ? args[0] : "corpus"));
        if (!checked.isValid()) {
            // Each with file, line, column, pointer, rule, message and remedy.
            checked.problems().forEach(System.out::println);
            System.exit(1);
        }
        Corpus llama = checked.orThrow();
        Facts facts = Facts.of(llama);
        System.out.println(facts.lineage());

        System.out.println("\nHow did it grow?");
        facts.scaling(Quantity.PARAMETERS).steps().forEach(System.out::println);
        facts.scaling(Quantity.TRAINING_TOKENS).steps().forEach(System.out::println);

        System.out.println("\nWhere does a paper say of itself what its own tables do not bear out?");
        llama.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.PARTLY_SUPPORTED)
                .forEach(claim -> System.out.println(claim.statement() + "\n  " + claim.rationale()));

        System.out.println("\nWhat does not add up?");
        Accounting accounting = facts.accounting();
        System.out.println(
                accounting.findings().size() + " of " + accounting.checks().size() + " checks");

        // Both describe the same works and benchmarks, one of them some more fully, such as with their ids elsewhere.
        Corpus both = CorpusCombination.of(GptCorpus.load(), llama).corpus();
        System.out.println("\nTogether with GPT-1 to GPT-4: " + Lineage.of(both));

        System.out.println("\nMMLU, five examples given");
        both.results().stream()
                .filter(result -> result.benchmark().equals(BenchmarkId.of("mmlu")))
                .filter(result -> result.metric().value().equals("accuracy"))
                .filter(result -> result.shots().equals(Optional.of(5)))
                .filter(result -> result.split().isEmpty() && result.variant().isPlain())
                .sorted(Comparator.comparing(result -> result.score().number().orElseThrow()))
                .forEach(result ->
                        System.out.println(result.score() + "  " + result.model() + "  [" + result.source() + "]"));
    }
}
