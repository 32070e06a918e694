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
 *         .figure(Quantity.PARAMETERS)
 *         .map(Disclosure::preferred)
 *         .orElseThrow();
 * System.out.println(parameters.kind() + ": " + parameters.amount().orElseThrow());
 * }</pre>
 *
 * <p><b>Is a number missing because it was withheld, or because nobody said it?</b>
 *
 * <pre>{@code
 * for (Disclosure disclosure : GptCorpus.load().get(ModelId.of("gpt-4")).figures()) {
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
 */
@SuppressWarnings("module") // the module that the qualified export names is compiled after this one
module dev.stemma.model {
    requires transitive com.fasterxml.jackson.annotation;
    // Annotation-only: needed to compile, never at run time.
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.stemma.model;
    exports dev.stemma.model.benchmark;
    exports dev.stemma.model.capability;
    exports dev.stemma.model.claim;
    exports dev.stemma.model.figure;
    // Not API: the reader shares the checks and the search for the nearest name.
    exports dev.stemma.model.internal to
            dev.stemma.corpus;
    exports dev.stemma.model.languagemodel;
    exports dev.stemma.model.paper;
    exports dev.stemma.model.source;
}
