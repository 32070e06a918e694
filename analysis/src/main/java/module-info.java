/**
 * Facts about a family of papers, computed from a corpus: lineage, scaling, capabilities and the audit of claims.
 *
 * <p>Start with {@link dev.stemma.analysis.Facts}, the one place to ask: it computes each part when it is asked for and keeps
 * it. Pure functions of a {@link dev.stemma.model.Corpus}: no I/O, no JSON, no clock. Every fact is an immutable value and
 * explains itself down to the places in the sources.
 *
 * <h2>Five questions</h2>
 *
 * <p><b>How did the models grow?</b>
 *
 * <pre>{@code
 * Facts facts = Facts.of(GptCorpus.load());
 * facts.scaling(Quantity.PARAMETERS).steps().forEach(System.out::println);
 * }</pre>
 *
 * <p><b>What did a generation introduce?</b>
 *
 * <pre>{@code
 * Facts facts = Facts.of(GptCorpus.load());
 * facts.capabilities().introducedBy(PaperId.of("gpt-3")).forEach(System.out::println);
 * }</pre>
 *
 * <p><b>How does it differ from the generation before?</b>
 *
 * <pre>{@code
 * Facts facts = Facts.of(GptCorpus.load());
 * System.out.println(facts.difference(PaperId.of("gpt-2"), PaperId.of("gpt-3")));
 * }</pre>
 *
 * <p><b>Which claims are refuted, and where does the paper say so?</b>
 *
 * <pre>{@code
 * Facts facts = Facts.of(GptCorpus.load());
 * facts.claims().refuted().forEach(claim -> System.out.println(claim.explanation()));
 * }</pre>
 *
 * <p><b>Where do the papers' own figures not add up?</b>
 *
 * <pre>{@code
 * Facts facts = Facts.of(GptCorpus.load());
 * facts.accounting().findings().forEach(System.out::println);
 * }</pre>
 *
 * <h2>Words</h2>
 *
 * <table class="striped">
 * <caption>The words of this module, in English and Chinese</caption>
 * <thead><tr><th scope="col">English</th><th scope="col">中文</th><th scope="col">what is meant</th></tr></thead>
 * <tbody>
 * <tr><td>lineage</td><td>谱系</td><td>which paper builds on which</td></tr>
 * <tr><td>generation</td><td>世代</td><td>a paper and its models, in the order of the lineage</td></tr>
 * <tr><td>fact</td><td>事实</td><td>a computed value that explains itself</td></tr>
 * <tr><td>explanation</td><td>说明</td><td>a statement, the working behind it, and the places where it can be checked</td></tr>
 * <tr><td>introduced</td><td>首次具备</td><td>shown by this generation first, by evidence that stands</td></tr>
 * <tr><td>carried over</td><td>延续</td><td>shown by this generation, and by an earlier one too</td></tr>
 * <tr><td>struck out</td><td>不予采信</td><td>evidence that a refuted claim takes away</td></tr>
 * <tr><td>omission</td><td>遗漏</td><td>an important claim of the paper that the reading never makes</td></tr>
 * <tr><td>misplaced</td><td>放错位置</td><td>said by the paper, but not in the section that the reading names</td></tr>
 * <tr><td>as the reading puts it</td><td>按解读的说法</td><td>supported, and no assertion of it wrongly names a section</td></tr>
 * <tr><td>contradiction</td><td>自相矛盾</td><td>two claims of one reading that cannot both be true</td></tr>
 * <tr><td>not comparable</td><td>无法比较</td><td>a step over a value that is withheld or missing: no factor is made up for it</td></tr>
 * <tr><td>check</td><td>核算</td><td>a printed value against what follows from other printed values</td></tr>
 * <tr><td>caveat</td><td>附注</td><td>what to know before a growth rate is quoted, such as that an outside estimate is in it</td></tr>
 * <tr><td>prediction interval</td><td>预测区间</td><td>the range in which the next measured value is expected</td></tr>
 * </tbody>
 * </table>
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
    exports dev.stemma.analysis.claim;
    exports dev.stemma.analysis.fact;
    exports dev.stemma.analysis.generation;
    exports dev.stemma.analysis.law;
    exports dev.stemma.analysis.lineage;
    exports dev.stemma.analysis.scaling;
}
