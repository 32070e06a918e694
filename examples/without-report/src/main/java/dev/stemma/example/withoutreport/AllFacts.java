package dev.stemma.example.withoutreport;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;

/** Computes every fact about the shipped corpus where the command line is not there. */
public final class AllFacts {

    private AllFacts() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        try {
            Class.forName("dev.stemma.report.command.StemmaCommand");
            throw new IllegalStateException("the command line came along");
        } catch (ClassNotFoundException expected) {
            Facts facts = Facts.of(GptCorpus.load());
            System.out.println(facts);
            System.out.println(facts.claims());
        }
    }
}
