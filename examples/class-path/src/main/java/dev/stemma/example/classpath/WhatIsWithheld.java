package dev.stemma.example.classpath;

import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Withheld;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.Language;

/** Asks what the report on GPT-4 withholds, and where it says so. */
public final class WhatIsWithheld {

    private WhatIsWithheld() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Corpus gpt = GptCorpus.load();
        LanguageModel model = gpt.get(ModelId.of("gpt-4"));
        System.out.println(model.name() + " withholds:");
        model.disclosures().forEach(disclosure -> {
            if (disclosure.preferred() instanceof Withheld withheld) {
                System.out.println(
                        "- " + disclosure.quantity() + " (" + withheld.locator().in(Language.ENGLISH) + ")");
            }
        });
    }
}
