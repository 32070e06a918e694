/**
 * Reads, validates and writes corpora, and ships the corpus of GPT-1 to GPT-4.
 *
 * <p>Start with {@link dev.stemma.corpus.GptCorpus} for the shipped data and with {@link dev.stemma.corpus.CorpusReader} for
 * your own.
 *
 * <h2>Five questions</h2>
 *
 * <p><b>Which data do I have before me?</b>
 *
 * <pre>{@code
 * Corpus gpt = GptCorpus.load();
 * System.out.println(gpt.id() + " " + gpt.dataVersion() + ", SHA-256 " + gpt.checksum().orElseThrow());
 * }</pre>
 *
 * <p><b>How do I write a corpus to a folder, and read it again?</b>
 *
 * <pre>{@code
 * Path folder = Files.createTempDirectory("family").resolve("gpt");
 * CorpusWriter.write(GptCorpus.load(), folder);
 * Corpus again = CorpusReader.read(folder);
 * System.out.println(again.equals(GptCorpus.load()));
 * }</pre>
 *
 * <p><b>What is wrong with my files?</b>
 *
 * <pre>{@code
 * Path folder = Files.createTempDirectory("family").resolve("gpt");
 * CorpusWriter.write(GptCorpus.load(), folder);
 * Files.writeString(folder.resolve("sources.json"), "[{}]");
 * try {
 *     CorpusReader.read(folder);
 * } catch (InvalidCorpusException invalid) {
 *     System.out.println(invalid.problems().get(0)); // each with file, line, rule and remedy
 * }
 * }</pre>
 *
 * <p><b>How do I put two families together?</b>
 *
 * <pre>{@code
 * Corpus both = CorpusCombination.of(GptCorpus.load(), CorpusNamespace.of("my").addTo(GptCorpus.load())).corpus();
 * System.out.println(both.papers().size() + " papers");
 * }</pre>
 *
 * <p><b>How do I read what does not fit into memory?</b>
 *
 * <pre>{@code
 * Path file = Files.createTempFile("claims", ".ndjson");
 * try (Writer out = Files.newBufferedWriter(file)) {
 *     GptCorpus.load().forEach(new CorpusLineWriter(out));
 * }
 * long entries = CorpusLines.read(file, new CorpusVisitor() {
 *     public void claim(Claim claim) {
 *         System.out.println(claim.id());
 *     }
 * });
 * System.out.println(entries + " entries");
 * }</pre>
 */
module dev.stemma.corpus {
    requires transitive dev.stemma.model;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports dev.stemma.corpus;

    uses dev.stemma.corpus.CorpusProvider;

    provides dev.stemma.corpus.CorpusProvider with
            dev.stemma.corpus.provider.ShippedCorpus;
}
