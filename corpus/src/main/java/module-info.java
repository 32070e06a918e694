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
 *
 * <h2>Words</h2>
 *
 * <table class="striped">
 * <caption>The words of this module, in English and Chinese</caption>
 * <thead><tr><th scope="col">English</th><th scope="col">中文</th><th scope="col">what is meant</th></tr></thead>
 * <tbody>
 * <tr><td>index</td><td>索引</td><td>{@code index.json}: what the corpus is called, and its files with their checksums</td></tr>
 * <tr><td>data version</td><td>数据版本</td><td>the version of the data, which says nothing about that of the code</td></tr>
 * <tr><td>checksum</td><td>校验和</td><td>the SHA-256 that tells a published file from an edited or damaged one</td></tr>
 * <tr><td>entry</td><td>条目</td><td>a paper, a model, a claim: what has an id or stands on a line of its own</td></tr>
 * <tr><td>rule</td><td>规则</td><td>what a corpus has to obey</td></tr>
 * <tr><td>problem</td><td>问题</td><td>a rule that is broken: where, and what to do about it</td></tr>
 * <tr><td>remedy</td><td>修改办法</td><td>the part of a problem that says what to do</td></tr>
 * <tr><td>canonical form</td><td>规范格式</td><td>the one way in which the writer lays out a file, so that equal data are equal bytes</td></tr>
 * <tr><td>schema</td><td>JSON 模式</td><td>what can be said of one file by itself, for editors and other programs</td></tr>
 * <tr><td>namespace</td><td>命名空间</td><td>a prefix for all ids, so that two families with the same ids can stand in one corpus</td></tr>
 * <tr><td>provider</td><td>语料提供者</td><td>the service by which a jar announces its corpus</td></tr>
 * </tbody>
 * </table>
 */
@SuppressWarnings("module") // the report is compiled later
module dev.stemma.corpus {
    requires transitive dev.stemma.model;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports dev.stemma.corpus;
    exports dev.stemma.corpus.problem;
    exports dev.stemma.corpus.codec to
            dev.stemma.report;
    exports dev.stemma.corpus.files to
            dev.stemma.report;
    exports dev.stemma.corpus.json to
            dev.stemma.report;

    uses dev.stemma.corpus.CorpusProvider;

    provides dev.stemma.corpus.CorpusProvider with
            dev.stemma.corpus.GptCorpus.Provider;
}
