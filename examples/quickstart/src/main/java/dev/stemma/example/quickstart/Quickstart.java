package dev.stemma.example.quickstart;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import java.nio.file.Path;

/** Asks the first questions of the papers of GPT-1 to GPT-4, and of your own if you name a folder. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args perhaps a folder with a corpus of your own
     */
    public static void main(String[] args) {
        Corpus gpt = GptCorpus.load();
        Facts facts = Facts.of(gpt);
        System.out.println(facts.lineage());

        System.out.println("\nHow did the number of parameters grow?");
        facts.scaling(Quantity.PARAMETERS).steps().forEach(System.out::println);

        System.out.println("\nWhat did GPT-3 introduce?");
        facts.capabilities().introducedBy(PaperId.of("gpt-3")).forEach(System.out::println);

        System.out.println("\nWhich claims of the reading are wrong, and where does the paper say so?");
        System.out.println(facts.claims());
        facts.claims().refuted().stream().limit(2).forEach(claim -> System.out.println(claim.explanation()));

        if (args.length > 0) {
            // Throws InvalidCorpusException with all problems, each with file and line.
            Corpus mine = CorpusReader.read(Path.of(args[0]));
            System.out.println("\nTogether with yours: " + Lineage.of(gpt.combinedWith(mine)));
        }
    }
}
