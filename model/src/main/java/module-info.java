/**
 * The vocabulary of Stemma: immutable types for papers, claims, figures, capabilities and results.
 *
 * <p>Start with {@link dev.stemma.model.Corpus}, the value that holds all others; {@code dev.stemma.corpus} ships one and reads
 * yours. The types do no I/O. They carry Jackson's shared annotations, so that one type is read and written by Jackson 2
 * and by Jackson 3 alike, without {@code opens}.
 *
 * <h2>Five questions</h2>
 *
 * <p><b>What does a paper say about the size of its model?</b>
 *
 * <pre>{@code
 * Corpus gpt = GptCorpus.load();
 * Figure parameters = gpt.get(ModelId.of("gpt-3-175b"))
 *         .disclosure(Quantity.PARAMETERS)
 *         .map(Disclosure::preferred)
 *         .orElseThrow();
 * System.out.println(parameters.kind() + ": " + parameters.amount().orElseThrow());
 * }</pre>
 *
 * <p><b>Is a number missing because it was withheld, or because nobody said it?</b>
 *
 * <pre>{@code
 * for (Disclosure disclosure : GptCorpus.load().get(ModelId.of("gpt-4")).disclosures()) {
 *     switch (disclosure.preferred().kind()) {
 *         case WITHHELD -> System.out.println(disclosure.quantity() + " is withheld");
 *         case UNSTATED -> System.out.println(disclosure.quantity() + " was looked for and not found");
 *         default -> System.out.println(disclosure.quantity() + " is known");
 *     }
 * }
 * }</pre>
 *
 * <p><b>Who asserts a claim, and what settles it?</b>
 *
 * <pre>{@code
 * Claim claim = GptCorpus.load().claimsAbout(PaperId.of("gpt-1")).get(0);
 * claim.assertions().forEach(assertion -> System.out.println("asserted by " + assertion.source()));
 * System.out.println(claim.verdict() + ", because " + claim.rationale().in(Language.ENGLISH));
 * claim.evidence().forEach(evidence -> System.out.println("settled at " + evidence.citation()));
 * }</pre>
 *
 * <p><b>How do I make values of my own?</b>
 *
 * <pre>{@code
 * Capability capability = Capability.builder()
 *         .id(CapabilityId.of("counting"))
 *         .kind(CapabilityKind.ABILITY)
 *         .name(LocalizedText.of("Counting", "计数"))
 *         .description(LocalizedText.of("Says how many things there are.", "说出有多少个事物。"))
 *         .build();
 * System.out.println(capability.id());
 * }</pre>
 *
 * <p><b>How do I write and read them as JSON?</b>
 *
 * <pre>{@code
 * JsonMapper mapper = new JsonMapper(); // of Jackson 3; Jackson 2 writes the same
 * String json = mapper.writeValueAsString(GptCorpus.load().papers().get(0));
 * System.out.println(mapper.readValue(json, Paper.class).title());
 * }</pre>
 *
 * <h2>Words</h2>
 *
 * <table class="striped">
 * <caption>The words of this module, in English and Chinese</caption>
 * <thead><tr><th scope="col">English</th><th scope="col">中文</th><th scope="col">what is meant</th></tr></thead>
 * <tbody>
 * <tr><td>corpus</td><td>语料</td><td>papers, models, claims and results, with the sources that settle them; a value that is handed around</td></tr>
 * <tr><td>source</td><td>来源</td><td>a document that a locator points into: a paper, a reading, a repository, a post</td></tr>
 * <tr><td>locator</td><td>位置</td><td>the place within a source: section, page, table, figure, cell</td></tr>
 * <tr><td>citation</td><td>出处</td><td>a source together with a locator</td></tr>
 * <tr><td>reading</td><td>解读</td><td>a text about the papers that asserts claims and is checked against them</td></tr>
 * <tr><td>claim</td><td>论断</td><td>one statement that is true or false by itself</td></tr>
 * <tr><td>assertion</td><td>提出之处</td><td>who makes a claim, and where</td></tr>
 * <tr><td>evidence</td><td>证据</td><td>a place in the paper that speaks for a claim or against it</td></tr>
 * <tr><td>verdict</td><td>判定</td><td>what the evidence amounts to: one of the next five</td></tr>
 * <tr><td>supported</td><td>属实</td><td>the paper says it</td></tr>
 * <tr><td>partly supported</td><td>部分属实</td><td>the paper says some of it, or says it with a reservation that the claim drops</td></tr>
 * <tr><td>refuted</td><td>不实</td><td>the paper says otherwise</td></tr>
 * <tr><td>not stated</td><td>原文未提</td><td>the paper neither says nor denies it</td></tr>
 * <tr><td>conflicting</td><td>证据冲突</td><td>places of the paper say it and say otherwise</td></tr>
 * <tr><td>attribution</td><td>归属</td><td>of an assertion: whether the section that the reading names says it, another one, or none</td></tr>
 * <tr><td>quantity</td><td>量</td><td>what can be asked of a model: parameters, layers, training tokens</td></tr>
 * <tr><td>figure</td><td>数值</td><td>one answer to that question, and how it came about: one of the six kinds below</td></tr>
 * <tr><td>disclosure</td><td>披露</td><td>all figures for one quantity of one model, with the preferred one first</td></tr>
 * <tr><td>stated</td><td>原文给出</td><td>printed in a source, with its digits</td></tr>
 * <tr><td>derived</td><td>推算得出</td><td>computed from stated figures by a formula that is named</td></tr>
 * <tr><td>estimated</td><td>外部估计</td><td>by a third party; it never replaces what was withheld</td></tr>
 * <tr><td>withheld</td><td>拒绝公布</td><td>the source says that it does not say</td></tr>
 * <tr><td>unstated</td><td>未给出</td><td>the sources that are named were searched, and none says it</td></tr>
 * <tr><td>not applicable</td><td>不适用</td><td>the model has no such quantity</td></tr>
 * <tr><td>flagship</td><td>旗舰模型</td><td>the model that a generation is compared by</td></tr>
 * <tr><td>capability</td><td>能力</td><td>what a generation can do, how it is made to do it, or what its authors do; its kind says which</td></tr>
 * <tr><td>limitation link</td><td>局限的关联</td><td>what a claim of a later paper makes of a limitation that an earlier one admits</td></tr>
 * <tr><td>demonstration</td><td>展示</td><td>what shows a capability: measured, demonstrated by a sample, stated of a method or practice, or merely asserted</td></tr>
 * </tbody>
 * </table>
 */
@SuppressWarnings("module") // the modules that the qualified export names are compiled after this one
module dev.stemma.model {
    requires transitive com.fasterxml.jackson.annotation;
    // Annotation-only: needed to compile, never at run time.
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.stemma.model;
    exports dev.stemma.model.benchmark;
    exports dev.stemma.model.claim;
    exports dev.stemma.model.figure;
    exports dev.stemma.model.id;
    // Not API: the reader shares the checks, and it and the program the search for the nearest name.
    exports dev.stemma.model.internal to
            dev.stemma.corpus,
            dev.stemma.report;
    exports dev.stemma.model.paper;
    exports dev.stemma.model.source;
}
