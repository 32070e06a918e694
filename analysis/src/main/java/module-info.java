/**
 * Facts about a family of papers, computed from a corpus: lineage, scaling, capabilities and the audit of claims.
 *
 * <p>Pure functions of a {@link dev.stemma.model.Corpus}: no I/O, no JSON, no clock. Every fact is an immutable value and
 * explains itself down to the places in the sources.
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
