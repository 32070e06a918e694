/**
 * Facts about a family of papers, computed from a corpus: lineage, scaling, capabilities and the audit of claims.
 *
 * <p>Start with {@link dev.stemma.analysis.Lineage}, which leads to the rest, or with {@link dev.stemma.analysis.facts.Facts},
 * which is all of it at once. Pure functions of a {@link dev.stemma.model.Corpus}: no I/O, no JSON, no clock. Every fact is an
 * immutable value and explains itself down to the places in the sources.
 *
 * <h2>Five questions</h2>
 *
 * <p><b>How did the models grow?</b>
 *
 * <pre>{@code
 * Lineage lineage = Lineage.of(GptCorpus.load());
 * lineage.scaling(Quantity.PARAMETERS).steps().forEach(System.out::println);
 * }</pre>
 *
 * <p><b>What did a generation introduce?</b>
 *
 * <pre>{@code
 * Lineage lineage = Lineage.of(GptCorpus.load());
 * lineage.capabilities().introducedBy(PaperId.of("gpt-3")).forEach(System.out::println);
 * }</pre>
 *
 * <p><b>What is otherwise than in the generation before?</b>
 *
 * <pre>{@code
 * Lineage lineage = Lineage.of(GptCorpus.load());
 * System.out.println(GenerationDifference.between(lineage, PaperId.of("gpt-2"), PaperId.of("gpt-3")));
 * }</pre>
 *
 * <p><b>Which claims are refuted, and where does the paper say so?</b>
 *
 * <pre>{@code
 * ClaimAudit audit = ClaimAudit.of(GptCorpus.load());
 * audit.refuted().forEach(claim -> System.out.println(claim.explanation()));
 * }</pre>
 *
 * <p><b>Where do the papers' own figures not add up?</b>
 *
 * <pre>{@code
 * Accounting accounting = Accounting.of(GptCorpus.load());
 * accounting.findings().forEach(System.out::println);
 * }</pre>
 */
module dev.stemma.analysis {
    requires transitive dev.stemma.model;
    // Inside the fits only: no type of it is in a signature.
    requires org.apache.commons.statistics.distribution;
    // Annotation-only: needed to compile, never at run time.
    requires static transitive org.jspecify;

    exports dev.stemma.analysis;
    exports dev.stemma.analysis.accounting;
    exports dev.stemma.analysis.benchmark;
    exports dev.stemma.analysis.capability;
    exports dev.stemma.analysis.claim;
    exports dev.stemma.analysis.collect;
    exports dev.stemma.analysis.difference;
    exports dev.stemma.analysis.disclosure;
    exports dev.stemma.analysis.facts;
    exports dev.stemma.analysis.growth;
    exports dev.stemma.analysis.law;
    exports dev.stemma.analysis.predictability;
    exports dev.stemma.analysis.scaling;
}
