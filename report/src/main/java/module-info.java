/**
 * The facts about a corpus as text, Markdown, a page in HTML, JSON and CSV, and the command line that prints them.
 *
 * <p>Start with {@link dev.stemma.report.command.StemmaCommand}, which is also the main class of {@code stemma.jar}. A program
 * may run the same commands and take what they print.
 *
 * <h2>Five questions</h2>
 *
 * <p><b>What is there to know about the shipped corpus?</b>
 *
 * <pre>{@code
 * PrintWriter out = new PrintWriter(System.out, true);
 * PrintWriter err = new PrintWriter(System.err, true);
 * StemmaCommand.run(out, err, "render", "--format", "markdown");
 * }</pre>
 *
 * <p><b>How do I get the claims as a table?</b>
 *
 * <pre>{@code
 * StringWriter table = new StringWriter();
 * StemmaCommand.run(new PrintWriter(table), new PrintWriter(System.err, true), "claims", "--format", "csv");
 * System.out.println(table.toString().lines().findFirst().orElseThrow());
 * }</pre>
 *
 * <p><b>How do I get all facts as one document?</b>
 *
 * <pre>{@code
 * StringWriter facts = new StringWriter();
 * StemmaCommand.run(new PrintWriter(facts), new PrintWriter(System.err, true), "facts");
 * System.out.println(facts.toString().length() + " characters of JSON");
 * }</pre>
 *
 * <p><b>How do I check a folder before I publish it?</b>
 *
 * <pre>{@code
 * Path folder = Files.createTempDirectory("family").resolve("gpt");
 * CorpusWriter.write(GptCorpus.load(), folder);
 * PrintWriter out = new PrintWriter(System.out, true);
 * int exitCode = StemmaCommand.run(out, out, "check", folder.toString()); // 0, or 2 with the problems
 * System.out.println(exitCode);
 * }</pre>
 *
 * <p><b>How do I draw the lineage?</b>
 *
 * <pre>{@code
 * PrintWriter out = new PrintWriter(System.out, true);
 * StemmaCommand.run(out, out, "lineage", "--papers-only");
 * }</pre>
 *
 * <h2>Words</h2>
 *
 * <table class="striped">
 * <caption>The words of this module, in English and Chinese</caption>
 * <thead><tr><th scope="col">English</th><th scope="col">中文</th><th scope="col">what is meant</th></tr></thead>
 * <tbody>
 * <tr><td>report</td><td>报告</td><td>everything there is to say about a corpus, for people: {@code render}</td></tr>
 * <tr><td>facts</td><td>事实</td><td>the same for programs, as one JSON document: {@code facts}</td></tr>
 * <tr><td>table</td><td>表格</td><td>one row for each claim, figure or result, as CSV or JSON Lines</td></tr>
 * <tr><td>difference</td><td>差异</td><td>what changed between two corpora, or two versions of one: {@code diff}</td></tr>
 * <tr><td>coverage</td><td>覆盖范围</td><td>how many figures and results come from which table: {@code coverage}</td></tr>
 * <tr><td>references</td><td>参考文献</td><td>the papers in a form for reference managers: {@code references}</td></tr>
 * <tr><td>exit code</td><td>退出码</td><td>0 if it worked, 1 for a wrong call, 2 for an invalid corpus</td></tr>
 * </tbody>
 * </table>
 */
module dev.stemma.report {
    requires de.siegmar.fastcsv;
    requires dev.stemma.analysis;
    requires dev.stemma.corpus;
    requires info.picocli;
    // Annotation-only: needed to compile, never at run time.
    requires static org.jspecify;
    requires tools.jackson.core;

    exports dev.stemma.report.command;

    // picocli makes the commands and fills their fields.
    opens dev.stemma.report.command to
            info.picocli;
}
