package dev.stemma.example.modulepath;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.source.Language;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.NotApplicable;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.figure.Withheld;

/** Takes the closed set of disclosures apart with patterns: the compiler sees that none is forgotten. */
public final class Disclosures {

    private Disclosures() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var gpt = GptCorpus.load();
        for (var paper : Lineage.of(gpt).generations()) {
            for (var model : gpt.modelsOf(paper.id())) {
                model.disclosure(Quantity.PARAMETERS)
                        .ifPresent(disclosure ->
                                System.out.println(model.name() + ": " + describe(disclosure.preferred())));
            }
        }
    }

    private static String describe(Figure figure) {
        return switch (figure) {
            case Stated stated -> "stated, " + stated.value();
            case Derived derived -> "derived, " + derived.value();
            case Estimated estimated -> "estimated by " + estimated.source();
            case Withheld(var source, var locator, _) -> "withheld in " + source + ", " + locator.in(Language.ENGLISH);
            case Unstated _ -> "unstated";
            case NotApplicable _ -> "not applicable";
        };
    }
}
